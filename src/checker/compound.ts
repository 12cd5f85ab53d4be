import { as, type Words } from './words.ts'

/** What stands between the parts of a German compound: "Gruppe-n-Sprecher", "Geburt-s-Tag". */
const joints = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens', 'ns']

/** Beginnings that are prefixes rather than words: "Mit-arbeiter", "Ent-scheidung". */
const prefixes = new Set(
  `ab an auf aus be bei durch ein ent er fort ge gegen her hin hinter in inter miss mit nach neben nieder ober per pro rück um un unter ur ver vor
  voran voraus weg wider wieder zer zu zurück zusammen über teil bau dar emp hand kon kom dis des re sub trans anti alt hoch kin reg mein sam pol ins mini wer ort`.split(
    /\s+/,
  ),
)

/** Endings that are suffixes, or nouns by chance: "Gesell-schaft", "Hand-lungen". */
const suffixes = new Set(
  `schaft schaften heit heiten keit keiten tum ling linge ungen lung lungen lunge rinnen innen rinne innern nahme nahmen nehmer haber halt halten stand stände
  rung tion tionen rat raten ration rationen nation mation taten tat eile eilen eile ende enden erin rinnen stelle ister ischen chen lein leute arten garten ornament
  amen rechte ampel inne ring ringe riegen iegen lande ebene tretung schlag gabe gaben wort worte worten nis nisse glied glieder werk werke zeit zeiten tag tage tagen legen`
    .split(/\s+/)
    .filter(
      (ending) =>
        ![
          'amen',
          'rechte',
          'garten',
          'leute',
          'stelle',
          'zeit',
          'zeiten',
          'tag',
          'tage',
          'tagen',
          'werk',
          'werke',
          'rat',
          'lande',
          'ebene',
          'stand',
          'arten',
          'worte',
          'wort',
          'worten',
          'gabe',
          'gaben',
          'schlag',
          'halt',
        ].includes(ending),
    ),
)

/** Everyday words that nobody takes apart any more, as beginnings; writing them with a hyphen would only surprise. */
const beginnings = `mon diens donners frei sams sonn mit vormit nachmit feier all werk geburts`
  .split(' ')
  .map((day) => `${day}tag`)
  .concat(
    `mitarbeit mitglied entscheid teilhab teilnehm teilnahm verantwort gesellschaft mannschaft wissenschaft wirtschaft freundschaft gemeinschaft
    landschaft nachbarschaft partnerschaft mitgliedschaft eigenschaft bürgermeister krankenhaus krankenhäuser kindergarten kindergärten jahrhundert
    augenblick frühstück handwerk werkstatt werkstätten lebensmittel fernseh telefon internet computer großeltern geschwister deutschland österreich
    handlung behandlung verhandlung abteilung haltestelle unternehm ministerium gleichstellung feststellung niedersachsen nordrhein rheinland
    schleswig sachsen württemberg westfalen brandenburg mecklenburg pommern erwachsen vorsitzend reihenfolge musterstadt mustermann musterfrau`.split(
      /\s+/,
    ),
  )
const whole = new RegExp(String.raw`^(?:${beginnings.join('|')})\p{L}{0,6}$`, 'u')

const shortestPart = 3
const shortestTail = 4

/**
 * The parts of a compound noun, written as in the word ("stadt", "verwaltung"; "gruppen", "sprecher"); nothing when it is none.
 * The longest known tail is taken off first, since the head of a German compound stands last.
 * @param form in lower case, without hyphens
 */
export function partsOf(form: string, look: Words['look']): readonly string[] | undefined {
  if (whole.test(form)) return undefined
  for (let cut = shortestPart; cut <= form.length - shortestTail; cut++) {
    const [head, tail] = [form.slice(0, cut), form.slice(cut)]
    if (suffixes.has(tail) || !isTail(tail, look)) continue
    if (isHead(head, look)) return [...(partsOf(head, look) ?? [head]), ...(partsOf(tail, look) ?? [tail])]
    const parts = headParts(head, look)
    if (parts) return [...parts, tail]
  }
  return undefined
}

function headParts(head: string, look: Words['look']): readonly string[] | undefined {
  if (head.length < 2 * shortestPart) return undefined
  for (const joint of joints) {
    if (!head.endsWith(joint)) continue
    const parts = partsOf(joint ? head.slice(0, -joint.length) : head, look)
    const last = parts?.at(-1)
    if (parts && last !== undefined) return [...parts.slice(0, -1), last + joint]
  }
  return undefined
}

function isTail(tail: string, look: Words['look']): boolean {
  return (
    tail.length >= shortestTail &&
    (look(tail).is & (as.noun | as.genitive)) !== 0 &&
    !prefixes.has(tail) &&
    look(tail).is !== (as.noun | as.neuter | as.infinitive)
  )
}

function isHead(head: string, look: Words['look']): boolean {
  if (head.length < shortestPart || prefixes.has(head)) return false
  const noun = (form: string) => form.length >= shortestPart && (look(form).is & as.lemma) !== 0
  if (
    joints.some(
      (joint) =>
        head.endsWith(joint) &&
        !prefixes.has(joint ? head.slice(0, -joint.length) : head) &&
        noun(joint ? head.slice(0, -joint.length) : head),
    )
  )
    return true
  if ((look(head).is & as.plural) !== 0 && head.length > 3) return true
  // "Sprachkurs" from Sprache, "Wohnheim" from wohnen; short ones are chance too often.
  if (head.length < 4) return false
  return (
    (look(`${head}e`).is & (as.lemma | as.feminine)) === (as.lemma | as.feminine) ||
    (look(`${head}en`).is & as.infinitive) !== 0
  )
}

/** "Stadt-Verwaltung": each part with a capital, joined by the mark of the network. */
export function withMark(text: string, parts: readonly string[], mark: '-' | '·' = '-'): string {
  let place = 0
  return parts
    .map((part) => {
      const written = text.slice(place, place + part.length)
      place += part.length
      return written.charAt(0).toUpperCase() + written.slice(1)
    })
    .join(mark)
}
