import { determiners } from '../lists/function-words.ts'
import type { Token } from '../reading/tokens.ts'
import { isFiniteVerb, isInfinitive } from '../reading/verbs.ts'
import { fault, hint, over, type Rule } from '../report.ts'
import { as } from '../words.ts'

const isNoun = (token: Token | undefined) => token?.kind === 'word' && token.capital
const owns = 'Schreiben Sie „von“: die Rampe vom Rathaus.'

/** Surely genitive: nothing else has these forms before a noun. */
const masculine = /^(?:des|eines|keines|dieses|jenes|jedes|meines|deines|seines|ihres|unseres|eures|welches)$/
const feminine =
  /^(?:der|einer|keiner|dieser|jener|jeder|meiner|deiner|seiner|ihrer|unserer|eurer|aller|vieler|mehrerer|beider|zweier)$/
const governing =
  /^(?:wegen|trotz|während|aufgrund|infolge|mithilfe|anhand|anlässlich|bezüglich|hinsichtlich|innerhalb|außerhalb|zugunsten|mittels|seitens|inmitten|angesichts)$/

export const genitive: Rule = {
  id: 'LS-S12',
  look: ({ sentences }, { level }) =>
    sentences.flatMap(({ tokens }) => {
      const places = tokens.flatMap((_, at) => {
        const noun = genitiveAt(tokens, at)
        return noun === undefined ? [] : [{ start: tokens[at]?.start ?? 0, end: tokens[noun]?.end ?? 0 }]
      })
      if (level === 'einfach')
        return places.length >= 2 ? [hint(over(places), 'Hier steht 2-mal der 2. Fall (Wessen?).', owns)] : []
      return places.map((place) => fault(place, 'Hier steht der 2. Fall: Wessen?', owns))
    }),
}

/** The place of the noun in genitive whose article stands at `at`. */
function genitiveAt(tokens: readonly Token[], at: number): number | undefined {
  const article = tokens[at]
  if (article?.kind !== 'word') return undefined
  const noun = nounAfter(tokens, at)
  const found = noun === undefined ? undefined : tokens[noun]
  if (!found || noun === undefined) return undefined
  const before = tokens[at - 1]
  if (masculine.test(article.lower)) {
    // "des" is nothing else; "dieses Haus" is, so the noun itself must show the case.
    const shows =
      (found.is & as.genitive) !== 0 ||
      (found.is === 0 && /[^s]e?s$/.test(found.lower)) ||
      /^(?:des|eines|keines)$/.test(article.lower)
    return shows && (article.lower === 'des' || /(s|n|x|z)$/.test(found.lower)) ? noun : undefined
  }
  if (!feminine.test(article.lower) || !before) return undefined
  if (governing.test(before.lower)) return noun
  if (!isNoun(before) || before.kind !== 'word' || before.is === 0 || !(before.is & (as.noun | as.genitive)))
    return undefined
  // A name is nobody's thing: "Heute hilft Anna der Mutter".
  const masculineOnly = (found.is & as.masculine) !== 0 && (found.is & (as.plural | as.feminine)) === 0
  if (
    masculineOnly ||
    /^(?:Uhr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag|Jahr|Mal)s?$/.test(before.text)
  )
    return undefined
  return hasGiver(tokens, at) ? undefined : noun
}

/** "Wir geben den Kindern der Gruppe": verbs of giving take a dative, so nothing is sure. "in dem Jahr der" is. */
const giving =
  /^(?:gib|geb|gab|geh(?:ör|olf)|helf|hilf|half|dank|schenk|zeig|erklär|sag|schick|bring|gefäll|gefall|folg|antwort|glaub|vertrau|schreib)/

function hasGiver(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(0, at).some((token, place) => isFiniteVerb(tokens, place) && giving.test(token.lower)) &&
    tokens.slice(0, at).filter(isNoun).length > 1
  )
}

/** The noun of an article, over at most two words that describe it: "des neuen Rathauses". */
function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at + 1; place <= at + 3; place++) {
    const token = tokens[place]
    if (token?.kind !== 'word') return undefined
    if (token.capital) return place
    if (!/(e|en|er|es|em)$/.test(token.lower) || determiners.has(token.lower)) return undefined
  }
  return undefined
}

const nominal = /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|ismus|ität|itäten)$/
/** Everybody knows them: they are names of things rather than of doing. */
const wellKnown = 2500

export const nominalStyle: Rule = {
  id: 'LS-S15',
  look: ({ sentences }, { level }) =>
    sentences.flatMap((sentence) => {
      const heavy = sentence.words.filter(
        (token) =>
          token.capital &&
          token.text.length > 6 &&
          nominal.test(token.lower) &&
          !(token.rank > 0 && token.rank <= wellKnown) &&
          !/behinderung(en)?$/.test(token.lower),
      )
      if (heavy.length < (level === 'leicht' ? 2 : 3)) return []
      return [
        hint(
          over(heavy),
          `Viele schwere Haupt-Wörter: ${heavy.map(({ text }) => text).join(', ')}.`,
          'Nehmen Sie Tu-Wörter. Zum Beispiel: „wir treffen uns“ und nicht „die Durchführung der Sitzung“.',
        ),
      ]
    }),
}

const inflected = /(?:t|en|ert|elt)(?:e|en|er|es|em)$/
const presentParticiple = /\p{L}{3,}(?:end|elnd|ernd)(?:e|en|er|es|em)$/u

/** "die vom Rat beschlossene Maßnahme": between article and noun there is a whole statement. */
export const stackedAttribute: Rule = {
  id: 'LS-S16',
  look: ({ sentences, look }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((article, at) => {
        if (!determiners.has(article.lower)) return []
        for (let place = at + 2; place <= at + 9; place++) {
          const [token, next] = [tokens[place], tokens[place + 1]]
          if (!token || /^[.,;:!?()]$/.test(token.text)) return []
          if (
            token.kind === 'sign' ||
            isFiniteVerb(tokens, place) ||
            (isInfinitive(token) && !inflected.test(token.lower))
          )
            return []
          if (token.capital || !next?.capital || !isDescribingVerb(token, look)) continue
          // "der gut besuchte Abend" is short; a noun or a preposition in between makes it a statement.
          const between = tokens.slice(at + 1, place)
          if (
            !between.some((part) => part.capital || prepositions.has(part.lower)) ||
            between.some(({ lower }) => determiners.has(lower) && !contracted.has(lower) && between.length < 2)
          )
            return []
          if (between[0]?.capital || between.some((_, part) => isFiniteVerb(tokens, at + 1 + part))) return []
          return [
            fault(
              { start: article.start, end: next.end },
              `Zwischen „${article.text}“ und „${next.text}“ steckt eine ganze Aussage.`,
              'Machen Sie einen eigenen Satz daraus.',
            ),
          ]
        }
        return []
      }),
    ),
}

const prepositions = new Set(
  'in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um zwischen neben'.split(
    ' ',
  ),
)
const contracted = new Set(['im', 'am', 'vom', 'zum', 'zur', 'beim', 'ins'])

function isDescribingVerb({ lower }: Token, look: (form: string) => { readonly is: number }): boolean {
  if (presentParticiple.test(lower)) return true
  const stem = lower.replace(/(?:e|en|er|es|em)$/, '')
  return (look(stem).is & as.participle) !== 0 || ((look(lower).is & as.participle) !== 0 && inflected.test(lower))
}

export const infinitiveWithZu: Rule = {
  id: 'LS-S17',
  look: ({ sentences }, { level }) =>
    level === 'einfach'
      ? []
      : sentences.flatMap(({ tokens }) =>
          tokens.flatMap((token, at) => {
            const next = tokens[at + 1]
            const opener = tokens
              .slice(0, at)
              .findLast(({ lower, text }) => /^(?:um|ohne|statt|anstatt)$/.test(lower) || text === ',')
            const single = (token.is & as.zuInfinitive) !== 0 && !token.capital
            const pair = token.lower === 'zu' && next !== undefined && isInfinitive(next) && next.rank !== 0
            if (!single && !(pair && opener && opener.text !== ',')) return []
            return [
              hint(
                over([opener && opener.text !== ',' ? opener : token, pair && next ? next : token]),
                'Diese Form ist schwer: „um … zu“.',
                'Machen Sie 2 Sätze daraus. Zum Beispiel: „So helfen wir.“',
              ),
            ]
          }),
        ),
}
