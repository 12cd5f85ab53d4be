import { abbreviations } from './abbreviations.ts'

/** The pieces of abbreviations that end with a point, and titles: no sentence ends behind them. */
export const shortForms: ReadonlySet<string> = new Set([
  ...abbreviations
    .split(/\n|\|/)
    .flatMap((entry) => entry.split(': ')[0]?.trim().toLowerCase().split(/\s+/) ?? [])
    .flatMap((piece) => piece.match(/[^.]+\./g) ?? []),
  ...'dr. prof. hr. fr. st. nr. art. abs. str. tel. mio. mrd. ing. dipl. phil. med. jur. rer. nat. e. v.'.split(' '),
])
