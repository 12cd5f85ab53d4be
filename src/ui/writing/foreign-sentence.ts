/** Small words that stand in every sentence of a language, without those that German has too. */
const small: Readonly<Record<string, readonly string[]>> = {
  en: `the of and for with you your we our is are be to this that it on at from have has can will not they their`.split(
    ' ',
  ),
  fr: `le la les et est une des nous vous pour avec dans sur pas que qui notre votre du au aux ce cette`.split(' '),
  es: `el los las y es una para con por que su sus nuestro nuestra del al como más este esta`.split(' '),
  tr: `ve bir bu için ile çok daha sizin bizim olan gibi ama değil var yok`.split(' '),
  pl: `i jest się na do nie że dla przez oraz są jak ale przy nasz nasza`.split(' '),
}
const sentence = /[^.!?\n]+[.!?]*/g
/** Cyrillic, Greek, Arabic, Hebrew or Chinese letters: two words, or one long enough. */
const otherLetters = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Ethiopic}][^\n.!?]{3,}/u

/**
 * Sentences that look like no German: five words or more, three of them different small words of one other language, and a third
 * of all. A guess that misses single words ("Meeting") on purpose: they are part of German to many.
 */
export function foreignSentences(text: string): readonly string[] {
  return (text.match(sentence) ?? []).map((said) => said.trim()).filter(isForeign)
}

function isForeign(said: string): boolean {
  if (otherLetters.test(said)) return true
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 5) return false
  return Object.values(small).some((known) => {
    const met = words.filter((word) => known.includes(word))
    return new Set(met).size >= 3 && met.length >= words.length / 3
  })
}
