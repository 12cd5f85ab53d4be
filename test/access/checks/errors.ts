import type { Check } from './check.ts'

/**
 * WCAG 3.3.1 (ACT 36b590): what calls itself an error is seen and heard, it can be told which field it means, and it says more than
 * that something is wrong. A message in other words that helps nobody it does not find: that is read in the review.
 */
export const errorsSayWhat: Check = (page) =>
  page.evaluate(() => {
    const empty = new Set(
      `error errors invalid wrong incorrect correct correctly not valid value values input entry field fields please check is are the a an
      for of in this that your there was has been fehler fehlerhaft ungültig ungültige ungültiger ungültiges falsch falsche richtig korrekt
      wert eingabe angabe angaben feld felder bitte prüfen sie ist sind der die das den dieses diese ein eine für von im in ihre nicht`
        .trim()
        .split(/\s+/),
    )
    const wordsOf = (text: string): readonly string[] =>
      text
        .replaceAll('\u00AD', '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const seen = (one: Element) => {
      const { right, bottom, width, height } = one.getBoundingClientRect()
      return (
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        right > 0 &&
        bottom > 0 &&
        width > 1 &&
        height > 1
      )
    }
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        'input:not([type=hidden], [type=button], [type=submit], [type=reset], [type=image]), select, textarea',
      ),
    ]
    const labelOf = (of: HTMLInputElement) =>
      wordsOf(
        ([...(of.labels ?? [])].map(({ textContent }) => textContent).join(' ') || of.ariaLabel || '').replace(
          /\(.*?\)/g,
          '',
        ),
      )
    const legendOf = (of: Element) =>
      wordsOf((of.closest('fieldset')?.querySelector('legend')?.textContent ?? '').replace(/\(.*?\)/g, ''))
    const refer = (one: Element) =>
      one.id
        ? [...document.querySelectorAll(`[aria-describedby~="${one.id}"], [aria-errormessage="${one.id}"]`)].filter(
            seen,
          )
        : []

    const calls = '[id*=error i], [class*=error i], [id*=fehler i], [class*=fehler i]'
    const messages = [...document.querySelectorAll(calls)].filter(
      (one) =>
        one.textContent?.trim() &&
        !one.querySelector(calls) &&
        !one.matches('a, input, select, textarea, label, form, body'),
    )
    return messages.flatMap((one) => {
      const text = one.textContent ?? ''
      const short = text.replace(/\s+/g, ' ').trim().slice(0, 60)
      const said = wordsOf(text)
      const has = (words: readonly string[]) => words.length > 0 && words.every((word) => said.includes(word))
      // Hidden and nobody refers to it: it waits for its turn.
      if (!seen(one) && refer(one).length === 0) return []
      if (!seen(one)) return [`heard but not seen: ${short}`]
      if (one.closest('[aria-hidden=true]') && refer(one).length === 0) return [`seen but not heard: ${short}`]

      const named = fields.filter((field) => has(labelOf(field)))
      const twins = (field: HTMLInputElement) =>
        named.some((other) => other !== field && labelOf(other).join() === labelOf(field).join())
      const clear = named.filter((field) => !twins(field) || has(legendOf(field)))
      const alone = one.parentElement && fields.filter((field) => one.parentElement?.contains(field)).length === 1
      const linked =
        refer(one).some(
          (by) => fields.includes(by as HTMLInputElement) || by.matches('fieldset, [role=group], [role=radiogroup]'),
        ) || one.querySelector('a[href^="#"]') !== null
      const faults = linked || alone || clear.length > 0 ? [] : [`it is not said which field is meant: ${short}`]

      const known = new Set([...empty, ...fields.flatMap(labelOf), ...fields.flatMap(legendOf)])
      // "Fill it in" is advice, "fill it in correctly" is none.
      const vague: readonly string[] = /\b(correctly|properly|richtig|korrekt)\b/i.test(text)
        ? ['fill', 'enter', 'complete', 'füllen', 'aus', 'geben', 'ein']
        : []
      if (!said.some((word) => !known.has(word) && !vague.includes(word)))
        faults.push(`neither cause nor remedy: ${short}`)
      return faults
    })
  })
