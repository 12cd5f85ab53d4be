/** A file of the reading font. The server offers it below `/schrift/`. */
export interface Font {
  /** Package it is taken from; the file lies in its folder `files`. */
  readonly package: string
  readonly file: string
  readonly weight: 400 | 700
}

const hyperlegible = '@fontsource/atkinson-hyperlegible-next'

/** Atkinson Hyperlegible Next (Braille Institute, OFL-1.1): made so that Il1 and O0 are told apart. */
export const fonts: readonly Font[] = [
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-400-normal.woff2', weight: 400 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-700-normal.woff2', weight: 700 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-ext-400-normal.woff2', weight: 400 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-ext-700-normal.woff2', weight: 700 },
]
