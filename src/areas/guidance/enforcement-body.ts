/** Where somebody turns who got no good answer about a barrier, by Land; what is not certain is for the operator to look up. */
export interface EnforcementBody {
  readonly land: string
  /** The laws that say what a public body in this Land owes. */
  readonly law: string
  /** Empty where we do not know it for certain. */
  readonly body: string
  readonly link?: string
  /** Whether the start page of a municipality must be explained in plain language and in sign language. */
  readonly duty: 'yes' | 'in-part' | 'no' | 'unknown'
}

/** All bodies with their addresses, kept up to date by the Hessian competence centre. */
export const allBodies = 'https://lbit.hessen.de/buergerinnen-und-buerger/durchsetzungsstellen-der-laender'

/**
 * Duties as compared at lbit.hessen.de/vergleichstabelle-bgg-bitv. Laws are renamed and offices move: what stands here is a
 * beginning that the operator checks.
 */
export const enforcementBodies = {
  BUND: {
    land: 'Bund',
    law: 'BGG §§ 12a bis 12d und BITV 2.0',
    body: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz bei dem Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen',
    link: 'https://www.schlichtungsstelle-bgg.de',
    duty: 'yes',
  },
  BW: {
    land: 'Baden-Württemberg',
    law: 'L-BGG, besonders §§ 10 und 10b',
    body: 'Schlichtungsstelle beim Landeszentrum Barrierefreiheit, Else-Josenhans-Straße 6, 70173 Stuttgart',
    link: 'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag',
    duty: 'yes',
  },
  BY: {
    land: 'Bayern',
    law: 'BayBGG und die Bayerische Digitalverordnung',
    body: 'Landesamt für Digitalisierung, Breitband und Vermessung, Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik',
    duty: 'no',
  },
  BE: {
    land: 'Berlin',
    law: 'Barrierefreie-IKT-Gesetz Berlin (BIKTG Bln)',
    body: 'Landesbeauftragte oder Landesbeauftragter für digitale Barrierefreiheit',
    duty: 'yes',
  },
  BB: {
    land: 'Brandenburg',
    law: 'BbgBGG und BbgBITV',
    body: 'Durchsetzungsstelle für digitale Barrierefreiheit bei der Beauftragten der Landesregierung für die Belange der Menschen mit Behinderungen, Potsdam',
    duty: 'in-part',
  },
  HB: {
    land: 'Bremen',
    law: 'BremBGG',
    body: 'Zentralstelle für barrierefreie Informationstechnik',
    link: 'https://www.service.bremen.de/dienstleistungen/beschwerde-gegen-einen-verstoss-gegen-die-barrierefreiheit-bei-digitalen-angeboten-oeffentlicher-stellen-139830',
    duty: 'yes',
  },
  HH: { land: 'Hamburg', law: 'HmbBGG', body: '', duty: 'yes' },
  HE: {
    land: 'Hessen',
    law: 'HessBGG und BITV HE 2019',
    body: 'Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik beim Regierungspräsidium Gießen',
    link: 'https://lbit.hessen.de',
    duty: 'no',
  },
  MV: { land: 'Mecklenburg-Vorpommern', law: 'LBGG M-V', body: '', duty: 'no' },
  NI: { land: 'Niedersachsen', law: 'NBGG', body: '', duty: 'no' },
  NW: {
    land: 'Nordrhein-Westfalen',
    law: 'BGG NRW und BITVNRW',
    body: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    duty: 'yes',
  },
  RP: { land: 'Rheinland-Pfalz', law: 'Landesinklusionsgesetz', body: '', duty: 'yes' },
  SL: { land: 'Saarland', law: 'SBGG', body: '', duty: 'yes' },
  SN: { land: 'Sachsen', law: 'Barrierefreie-Websites-Gesetz (BfWebG)', body: '', duty: 'no' },
  ST: { land: 'Sachsen-Anhalt', law: 'BGG LSA, besonders §§ 16a bis 16f', body: '', duty: 'unknown' },
  SH: { land: 'Schleswig-Holstein', law: 'LBGG', body: '', duty: 'unknown' },
  TH: { land: 'Thüringen', law: 'ThürBarrWebG', body: '', duty: 'unknown' },
} as const satisfies Readonly<Record<string, EnforcementBody>>

export type LandCode = keyof typeof enforcementBodies

export const landCodes = Object.keys(enforcementBodies).filter(isLandCode)

export function isLandCode(code: string): code is LandCode {
  return Object.hasOwn(enforcementBodies, code)
}

/** What is known about this Land; nothing when none was named. */
export function bodyOf(code: string): EnforcementBody | undefined {
  return isLandCode(code) ? enforcementBodies[code] : undefined
}
