import type { Download } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { prose } from '../../../foundation/pdf/prose.ts'
import { type Block, writePdf } from '../../../foundation/pdf.ts'
import { aboutSays } from '../../bodies/pages/says.tsx'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { DecisionFile } from '../reads/files.ts'
import { decisionsTexts } from '../texts.ts'
import { countSays, deciderSubject, numbered, partiesOf, stateSays } from './says.ts'

/** One decision on paper: what holds, who decided, why, and what follows; for plain German the plain version where there is one. */
export async function decisionPdf(data: DecisionFile, language: Language): Promise<Download> {
  const words = language.words(decisionsTexts)
  const { told, network, count } = data
  const number = numbered(language, { ...told, body: told.bodyName, decider: told.decider.kind })
  const part = (title: string, text: ShownText | null): readonly Block[] => {
    const written = text && inVariant(text, language)
    return written ? [{ kind: 'heading', level: 2, text: title }, ...prose(written, 3)] : []
  }
  const blocks: readonly Block[] = [
    { kind: 'facts', facts: factsOf(data, language, number) },
    ...part(words.page.statement, told.changed ?? told.statement),
    ...part(words.page.why, told.why),
    ...part(words.page.reason, told.reason),
    ...(told.changed ? part(words.page.asRecommended, told.statement) : []),
    { kind: 'heading', level: 2, text: words.page.votes },
    { kind: 'text', text: countSays(language, told, count) },
    ...(told.follows.reviews.length > 0 ? [{ kind: 'heading', level: 2, text: words.review.title } as const] : []),
    ...told.follows.reviews.flatMap(({ result, reviewedOn, reason }): Block[] => [
      {
        kind: 'heading',
        level: 3,
        text: language.say(words.review.said[result], { day: language.day(reviewedOn, 'short') }),
      },
      ...prose(inVariant(reason, language)),
    ]),
  ]
  const bytes = await writePdf({
    ...{ title: told.title, language: language.variant, author: network, made: data.moment, blocks },
    page: (page, pages) => language.say(words.files.page, { page, pages }),
  })
  return { type: 'application/pdf', name: `${number.replaceAll('/', '-')}.pdf`, bytes }
}

function factsOf({ told, network }: DecisionFile, language: Language, number: string) {
  const words = language.words(decisionsTexts)
  const { outcome, partner, decidedOn } = told.follows
  const day = (of: string | null | undefined) => (of ? language.day(of, 'short') : '')
  const adopted = told.state === 'adopted' || told.state === 'adopted-with-changes'
  const facts: readonly (readonly [string, string])[] = [
    [words.files.number, `${number} (${network})`],
    [words.files.state, stateSays(language, told.state, told.decider.kind)],
    [words.page.matter, aboutSays(language, told)],
    [words.page.decider, deciderSubject(language, partiesOf(told))],
    [words.files.decidedOn, day(decidedOn)],
    [words.files.partner, adopted ? (partner?.name ?? '') : ''],
    [words.files.effectiveOn, adopted ? day(outcome?.effectiveOn ?? decidedOn) : ''],
    [words.files.reviewOn, day(outcome?.reviewOn)],
    [words.files.endedOn, day(outcome?.endedOn)],
    [words.files.inside, told.follows.insideReason ?? ''],
    [words.page.evidence, 'evidence' in told ? (told.evidence ?? '') : ''],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** A draft is for nobody yet; a twin that is finished stands for the text where somebody reads plain German. */
function inVariant({ original, plain, plainState, outdated }: ShownText, language: Language): string {
  const finished = (plainState === 'simple' || plainState === 'checked') && !outdated
  return language.variant === 'de-easy' && finished ? plain : original
}
