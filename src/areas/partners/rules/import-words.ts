import { type Grade, grades, type Kind, kinds, type Single, singles } from '../partner.ts'

/** How tables say it. The first word is ours: it stands in every table we write, in whatever language somebody reads the pages. */
export const kindWords: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  'self-advocacy': [
    'Selbstvertretung',
    'Selbsthilfe',
    'Selbsthilfegruppe',
    'Selbstvertreter',
    'Interessenvertretung',
    'Menschen mit Behinderung',
    'Betroffenenvertretung',
  ],
  'welfare-provider': [
    'Sozialer Träger',
    'Soziale Organisation',
    'Träger',
    'Soziale Träger',
    'Sozialträger',
    'Freier Träger',
    'Träger der Eingliederungshilfe',
    'Wohlfahrtsverband',
    'Wohlfahrtspflege',
    'Freie Wohlfahrtspflege',
    'Leistungserbringer',
  ],
  club: ['Verein', 'Sportverein', 'Musikverein', 'e. V.', 'eingetragener Verein', 'Initiative', 'Ehrenamt'],
  association: ['Verband', 'Dachverband', 'Fachverband', 'Sozialverband', 'Bund', 'Kammer', 'Gewerkschaft'],
  company: ['Unternehmen', 'Firma', 'Betrieb', 'Wirtschaft', 'Handwerk', 'Geschäft', 'GmbH', 'Arbeitgeber'],
  institution: ['Einrichtung', 'Institution', 'Kita', 'Kindergarten', 'Beratungsstelle', 'Werkstatt', 'Wohnheim'],
  school: ['Schule', 'Förderschule', 'Grundschule', 'Gymnasium', 'Hochschule', 'Universität', 'Volkshochschule', 'VHS'],
  'municipal-department': [
    'Kommunale Verwaltung',
    'Verwaltung',
    'Amt',
    'Fachbereich',
    'Kommune',
    'Kommunalverwaltung',
    'Stadtverwaltung',
    'Gemeindeverwaltung',
    'Stadt',
    'Landkreis',
    'Behörde',
    'Fachamt',
    'Amt der Verwaltung',
    'Abteilung der Verwaltung',
    'Städtisches Amt',
  ],
  'faith-community': [
    'Religionsgemeinschaft',
    'Religions-Gruppe',
    'Glaubensgemeinschaft',
    'Kirche',
    'Kirchengemeinde',
    'Pfarrei',
    'Moschee',
    'Moscheegemeinde',
    'Synagoge',
  ],
  'project-coordination': [
    'Projektkoordination',
    'Projektbüro',
    'Projekt',
    'Projektleitung',
    'Netzwerkkoordination',
    'Koordination',
  ],
  other: ['Anderes', 'Andere', 'Sonstiges', 'Sonstige', 'Etwas anderes'],
}

export const gradeWords: Readonly<Record<Grade, readonly [string, ...string[]]>> = {
  lead: [
    'Federführender Partner',
    'Federführend',
    'Federführung',
    'Träger',
    'Hauptträger',
    'Lead',
    'Leitung',
    'leitet das Netzwerk',
  ],
  partner: [
    'Partner mit Vereinbarung',
    'Partner mit Vertrag',
    'Partner',
    'Netzwerkpartner',
    'Kooperationspartner',
    'mit Vereinbarung',
    'Vereinbarung',
    'Kooperationsvereinbarung',
    'Mitglied',
  ],
  supporter: [
    'Unterstützer mit Absichtserklärung',
    'Will helfen, mit Unterschrift',
    'Unterstützer',
    'Unterstützung',
    'unterstützend',
    'Förderer',
    'Absichtserklärung',
    'mit Absichtserklärung',
    'Letter of Intent',
    'LOI',
  ],
  expert: [
    'Expert*in in eigener Sache',
    'Expertin oder Experte für das eigene Leben',
    'Expertise in eigener Sache',
    'Expertin in eigener Sache',
    'Experte in eigener Sache',
    'Experten in eigener Sache',
    'Experte',
    'Expertin',
  ],
}

export const singleWords: Readonly<Record<Single, readonly [string, ...string[]]>> = {
  no: ['nein', 'n', 'no', 'Organisation', 'Gruppe', 'Organisation oder Gruppe'],
  yes: ['ja', 'j', 'yes', 'x', 'Person', 'Einzelperson', 'Einzelne Person', 'Privatperson'],
  'yes-named': ['ja, öffentlich', 'öffentlich', 'ja, mit Namen', 'ja, öffentlich mit Namen'],
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Letters and digits only: case, umlauts, blanks, marks and the forms with star, colon or stroke make no difference. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[*:_/]-?in(nen)?\b|\((?:in|innen)\)/g, '')
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function lookup<T extends string>(
  keys: readonly T[],
  said: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, T> {
  return new Map(keys.flatMap((key) => [key, ...said[key]].flatMap(forms).map((form): [string, T] => [form, key])))
}

/** `Partnerin` and `PartnerInnen` too, where the table writes the form out. */
function forms(word: string): string[] {
  const plain = plainWord(word)
  return /(er|or)$/.test(plain) ? [plain, `${plain}in`, `${plain}innen`] : [plain]
}

const kindsByWord = lookup(kinds, kindWords)
const gradesByWord = lookup(grades, gradeWords)
const singlesByWord = lookup(singles, singleWords)

export function kindOf(word: string): Kind | undefined {
  return kindsByWord.get(plainWord(word))
}

export function gradeOf(word: string): Grade | undefined {
  return gradesByWord.get(plainWord(word))
}

export function singleOf(word: string): Single | undefined {
  return singlesByWord.get(plainWord(word))
}

/** Where a table does not say: whoever might be a person is taken for one, so that no name gets out unasked. */
export function singleUnasked(kind: Kind, grade: Grade): Single {
  return grade === 'expert' || maybePeople.includes(kind) ? 'yes' : 'no'
}

const maybePeople: readonly Kind[] = ['self-advocacy', 'project-coordination', 'other']
