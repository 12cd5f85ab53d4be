import type { Language } from '../../../foundation/language.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { useLanguage } from '../../../ui/language.ts'
import type { KnownBody } from '../body.ts'
import type { About, Mandate } from '../mandate.ts'
import { aboutsOf } from '../rules.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { bodiesTexts } from '../texts.ts'

/** The gender of the word a body's name begins with. Whatever is not known here stays without an article, which is never wrong. */
const articles: readonly (readonly [RegExp, string])[] = [
  [/^ag$|gruppe$|koordination$|versammlung$|konferenz$|runde$|kommission$/, 'Die'],
  [/kreis$|verein$|rat$|vorstand$|verband$|ausschuss$/, 'Der'],
  [/gremium$|plenum$|forum$|team$|netzwerk$|komitee$/, 'Das'],
]

/** A body as the subject of a sentence: "Die AG Freizeit", "Das Steuerungsgremium". */
export function asSubject(name: string, language: Language): string {
  if (language.variant === 'en') return name
  const head = name.toLowerCase().split(/\s/)[0]?.split('-').at(-1) ?? ''
  const article = articles.find(([endings]) => endings.test(head))?.[1]
  return article ? `${article} ${name}` : name
}

/** A body after "bei": "der AG Freizeit", "dem Trägerverein"; in quotes where its gender is not known. */
export function afterBei(name: string, language: Language): string {
  const subject = asSubject(name, language)
  if (subject === name) return language.variant === 'en' ? name : `„${name}“`
  return `${subject.startsWith('Die ') ? 'der' : 'dem'} ${name}`
}

type Names = (id: string) => string

/** What a body may do in one matter, as sentences. `names` knows the bodies that decide. */
export function mandateSays(
  language: Language,
  body: string,
  mandate: Mandate | undefined,
  names: Names,
): readonly string[] {
  const { says } = language.words(bodiesTexts)
  if (!mandate) return [says.nothing]
  const { power, decider } = mandate
  const own = power ? [language.say(says[power], { body: asSubject(body, language) })] : []
  if (decider === 'self') return own
  if (decider === 'undocumented') return [...own, says.undocumented]
  const inTheEnd = mandate.deciderBody
    ? asSubject(names(mandate.deciderBody), language)
    : says[decider === 'council' ? 'council' : 'carrier']
  return [...own, language.say(says.inTheEnd, { decider: inTheEnd })]
}

/** What kind of body it is, unless its name says so already. */
export function kindSays(language: Language, { name, kind }: Pick<KnownBody, 'name' | 'kind'>): string | undefined {
  const words = language.words(bodiesTexts).kinds[kind]
  const letters = (text: string) => text.toLowerCase().replaceAll('-', '')
  return letters(name).includes(letters(words)) ? undefined : words
}

interface MandateSentencesProps {
  readonly body: string
  readonly mandate: Mandate | undefined
  readonly names: Names
}

/** The sentences, and the documented words where they say more. */
export function MandateSentences({ body, mandate, names }: MandateSentencesProps) {
  const language = useLanguage()
  const { says } = language.words(bodiesTexts)
  return (
    <>
      {mandateSays(language, body, mandate, names).join(' ')}
      {mandate?.wording && (
        <>
          {' '}
          {says.wording} <q lang="de">{mandate.wording}</q>
        </>
      )}
    </>
  )
}

interface MandateListProps {
  readonly body: string
  readonly mandates: readonly Mandate[]
  readonly names: Names
}

/** What something is called: `Geld`, `Themen und Schwerpunkte: Bildung`. */
export function aboutSays(language: Language, { matter, field }: About): string {
  const name = language.words(bodiesTexts).matters[matter]
  return field === '' ? name : language.say(language.words(mandateTexts).field, { matter: name, field })
}

/** Everything that has a mandate of its own; for the rest `general` holds and is not repeated. */
export function MandateList({ body, mandates, names }: MandateListProps) {
  const language = useLanguage()
  const of = (about: About) => mandates.find(({ matter, field }) => matter === about.matter && field === about.field)
  const own = aboutsOf([{ mandates }]).filter((about) => about.matter === 'general' || of(about))
  if (own.length === 1)
    return (
      <p>
        <MandateSentences body={body} mandate={of({ matter: 'general', field: '' })} names={names} />
      </p>
    )
  return (
    <Facts>
      {own.map((about) => (
        <Fact key={`${about.matter} ${about.field}`} term={aboutSays(language, about)}>
          <MandateSentences body={body} mandate={of(about)} names={names} />
        </Fact>
      ))}
    </Facts>
  )
}
