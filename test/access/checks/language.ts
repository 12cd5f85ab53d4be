import type { Check } from './check.ts'

/**
 * T-X3, WCAG 3.1.1 and 3.1.2: the page names its language, a passage of at least eight words in the other language names its own,
 * and the plain level is said in words, never by a private tag such as `de-x-simple`.
 */
export const language: Check = (page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const small = {
      de: new Set(
        'der die das und ist nicht ein eine mit für auf von zu im den dem sie wir oder wird sind bei wer was'.split(
          ' ',
        ),
      ),
      // Not "in", "an", "a", "am": German has them too.
      en: new Set('the and is not with for on of to you we or are this that who what by at can be'.split(' ')),
    }
    // What speaks for itself, or names a language of its own, is another passage, however deep it stands.
    const wordsOf = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (!(node instanceof Element) || node.matches('[lang], p, ul, ol, li, dl, table, div, section')) return ''
      return [...node.childNodes].map(wordsOf).join(' ')
    }
    if (!['de', 'en'].includes(document.documentElement.lang))
      faults.push(`the page says lang="${document.documentElement.lang}"`)
    for (const one of document.querySelectorAll('[lang]'))
      if (!/^(de|en)$/.test(one.getAttribute('lang') ?? ''))
        faults.push(`lang="${one.getAttribute('lang')}" is no language of ours`)
    for (const one of document.querySelectorAll(
      'p, li, td, th, dd, dt, h1, h2, h3, h4, label, legend, figcaption, caption',
    )) {
      const own = [...one.childNodes].map(wordsOf).join(' ')
      const words = own.toLowerCase().match(/\p{L}+/gu) ?? []
      if (words.length < 8) continue
      const count = (of: 'de' | 'en') => words.filter((word) => small[of].has(word)).length
      const spoken = count('de') > count('en') + 1 ? 'de' : count('en') > count('de') + 1 ? 'en' : undefined
      const said = one.closest('[lang]')?.getAttribute('lang')
      if (spoken && spoken !== said) faults.push(`lang="${said}" but ${spoken}: ${own.trim().slice(0, 60)}`)
    }
    return faults
  })
