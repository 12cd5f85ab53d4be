import { plainLanguageTexts } from '../../../src/areas/plain-language/texts.ts'
import type { Check } from './check.ts'

/**
 * T-X7: a picture has words that are no file name and do not repeat what stands beside it; or its author said that it only
 * decorates: `alt=""` with role="presentation". A drawing has a name or is hidden from those who listen.
 */
export const pictures: Check = (page) =>
  page.evaluate(() => {
    const faults: string[] = []
    for (const one of document.querySelectorAll('img, input[type=image]')) {
      const alt = one.getAttribute('alt')?.trim()
      const source = one.getAttribute('src')?.slice(0, 60)
      const beside = one.closest('figure')?.querySelector('figcaption') ?? one.closest('a, button')
      if (alt === undefined) faults.push(`${source}: no words`)
      else if (alt === '' && one.getAttribute('role') !== 'presentation')
        faults.push(`${source}: empty, and nobody said that it decorates`)
      else if (/\.(png|jpe?g|gif|webp|avif|svg)$|^(img|dsc|image|bild|foto)[-_ ]?\d*$/i.test(alt))
        faults.push(`${source}: a file name is no description: ${alt}`)
      else if (alt !== '' && beside?.textContent?.trim() === alt)
        faults.push(`${source}: says the same as the words beside it: ${alt}`)
    }
    for (const one of document.querySelectorAll('svg')) {
      if (one.closest('[aria-hidden=true]') || one.parentElement?.closest('svg, [role=img]')) continue
      const named =
        one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.querySelector(':scope > title')
      if (one.getAttribute('role') !== 'img' || !named)
        faults.push(`a drawing without a name: ${one.outerHTML.slice(0, 60)}`)
    }
    return faults
  })

/** What the product says of a recording, in each of its languages. */
const said = Object.values(plainLanguageTexts).map(({ recording: { one } }) => one)
const marks = {
  silent: said.map(({ silent }) => silent),
  signed: said.map(({ dgs }) => dgs),
  awaited: said.map(({ noTranscript }) => noTranscript),
}

/**
 * T-X9, WCAG 1.2 and 1.4.2: it can be started and stopped, captioned or declared silent, read instead; and never starts by itself.
 * What is read instead is folded up beside it, or it is said that somebody asked for help in writing it down. In sign language nobody
 * speaks: what is signed is the text it stands beside. What reads the page aloud says nothing that is not on it.
 */
export const media: Check = (page) =>
  page.evaluate(
    ({ silent, signed, awaited }) =>
      [...document.querySelectorAll('video, audio')].flatMap((one) => {
        const caption = one.closest('figure')?.querySelector('figcaption')
        const lines = [...(caption?.querySelectorAll('p') ?? [])].map((line) => line.textContent?.trim() ?? '')
        const has = (mark: readonly string[]) => lines.some((line) => mark.includes(line))
        const [nobodySpeaks, signs] = [has(silent), has(signed)]
        const captioned = one.querySelector('track[kind=captions]') !== null
        const folded = caption?.querySelector('details > :not(summary)')?.textContent?.trim()
        const beside = [...(one.closest('figure')?.parentElement?.children ?? [])].some(
          (other) => !other.matches('figure, h1, h2, h3, h4') && other.textContent?.trim(),
        )
        const readable = nobodySpeaks || folded || has(awaited) || (signs && beside) || one.closest('.aloud')
        const what = `<${one.localName}> ${one.getAttribute('src') ?? ''}`
        return [
          ...(one.hasAttribute('controls') ? [] : [`${what}: no buttons to start and stop it`]),
          ...(one.hasAttribute('autoplay') ? [`${what}: starts by itself`] : []),
          ...(one.localName === 'video' && !captioned && !nobodySpeaks && !signs
            ? [`${what}: neither captions nor word that nobody speaks`]
            : []),
          ...(readable ? [] : [`${what}: nothing to read instead`]),
        ]
      }),
    marks,
  )
