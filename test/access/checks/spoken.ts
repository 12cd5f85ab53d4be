import type { Heard } from './tree.ts'

const roles: Readonly<Record<string, string>> = {
  banner: 'Kopf der Seite',
  main: 'Hauptinhalt',
  contentinfo: 'Fuß der Seite',
  navigation: 'Navigation',
  region: 'Bereich',
  complementary: 'Ergänzung',
  form: 'Formular',
  search: 'Suche',
  link: 'Link',
  'doc-glossref': 'Link zur Erklärung',
  button: 'Schalter',
  textbox: 'Eingabefeld',
  searchbox: 'Suchfeld',
  checkbox: 'Kontrollkästchen',
  radio: 'Auswahlschalter',
  radiogroup: 'Auswahlgruppe',
  combobox: 'Auswahlfeld',
  DisclosureTriangle: 'Aufklappen',
  list: 'Liste',
  table: 'Tabelle',
  columnheader: 'Spalte',
  rowheader: 'Zeile',
  cell: 'Zelle',
  group: 'Gruppe',
  status: 'Meldung',
  alert: 'Warnung',
  image: 'Bild',
  img: 'Bild',
  graphics: 'Bild',
  figure: 'Abbildung',
  Video: 'Film',
  Audio: 'Ton',
  term: 'Begriff',
  definition: 'Erklärung',
  blockquote: 'Zitat',
}

const states: Readonly<Record<string, (value: string) => string>> = {
  required: () => 'Pflicht',
  invalid: () => 'ungültig',
  checked: (value) => (value === 'true' ? 'gewählt' : 'teilweise gewählt'),
  expanded: () => 'aufgeklappt',
  disabled: () => 'nicht verfügbar',
  selected: () => 'ausgewählt',
  current: () => 'hier sind Sie',
}

const spaces = [
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'region',
  'complementary',
  'form',
  'search',
  'list',
  'table',
  'group',
  'radiogroup',
  'status',
  'alert',
  'figure',
  'blockquote',
]
const leaves = [
  'heading',
  'link',
  'doc-glossref',
  'button',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'DisclosureTriangle',
  'image',
  'img',
  'graphics',
  'columnheader',
  'rowheader',
  'cell',
  'Video',
  'Audio',
]

const inOneBreath = ['paragraph', 'listitem', 'definition', 'LabelText', 'Legend', 'caption']

/** T-X5: the page as a German screen reader says it from top to bottom, one line a stop of the reading cursor. */
export function spoken(of: readonly Heard[]): readonly string[] {
  return of.flatMap(say)
}

function say(one: Heard): readonly string[] {
  const { role, name, children } = one
  if (role === 'StaticText') return name ? [name] : []
  if (inOneBreath.includes(role)) return joined(children)
  if (leaves.includes(role)) {
    // A cell or heading that holds links is said with them.
    const links =
      children.some(({ role: inner }) => inner !== 'StaticText') &&
      role !== 'link' &&
      role !== 'button' &&
      role !== 'combobox'
    const inner = links ? spoken(children.filter(({ role: kind }) => kind !== 'StaticText')) : []
    return [words(one), ...inner.filter((line) => line !== words(one))]
  }
  // Without a name these are no places of their own.
  if (['group', 'form', 'region'].includes(role) && !name) return spoken(children)
  if (spaces.includes(role)) {
    const size = role === 'list' ? ` mit ${children.length} ${children.length === 1 ? 'Eintrag' : 'Einträgen'}` : ''
    const open = [`[${roles[role]}${size}${name ? `: ${name}` : ''}${tail(one)}]`]
    return [...open, ...spoken(children)]
  }
  return spoken(children)
}

/** What belongs to one sentence is said in one breath, with its links named. */
function joined(children: readonly Heard[]): readonly string[] {
  const lines: string[] = []
  let breath = ''
  for (const child of children) {
    const inline = [
      'StaticText',
      'link',
      'doc-glossref',
      'strong',
      'emphasis',
      'time',
      'code',
      'mark',
      'abbr',
      'Abbr',
      'deletion',
      'insertion',
    ].includes(child.role)
    if (inline)
      breath =
        `${breath} ${child.role === 'link' || child.role === 'doc-glossref' ? `(${words(child)})` : spoken([child]).join(' ')}`.trim()
    else {
      if (breath) lines.push(told(breath))
      breath = ''
      lines.push(...say(child))
    }
  }
  return breath ? [...lines, told(breath)] : lines
}

/** A link alone needs no brackets, and no mark stands apart from its word. */
function told(breath: string): string {
  return breath.replace(/^\(([^()]*)\)$/, '$1').replaceAll(/ (?=[,.:;])/g, '')
}

function words(one: Heard): string {
  const { role, name, states: set } = one
  const what = role === 'heading' ? `Überschrift ${set.level}` : roles[role]
  return `${what}: ${name}${tail(one)}`
}

function tail({ name, value, description, states: set }: Heard): string {
  const said = Object.entries(set).flatMap(([key, value]) => states[key]?.(value) ?? [])
  const more = [
    ...(value && value !== name ? [value] : []),
    ...said,
    ...(description && description !== name ? [description] : []),
  ]
  return more.map((one) => `, ${one}`).join('')
}
