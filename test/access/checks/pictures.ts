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

/**
 * T-X9, WCAG 1.2 and 1.4.2: it can be started and stopped, captioned or declared silent, read instead; and never starts by itself. In
 * sign language nobody speaks: what is signed stands beside it. What is read instead may be folded up there, or a link.
 */
export const media: Check = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('video, audio')].flatMap((one) => {
      const around = one.closest('figure, section, article, li') ?? one.parentElement
      const wide = one.closest('figure')?.parentElement?.closest('section, article, li, main') ?? around
      const links = [...(wide?.querySelectorAll('a[href], summary') ?? [])].map((link) => link.textContent ?? '')
      const silent = /ohne Ton|without sound/i.test(around?.textContent ?? '')
      const captioned = one.querySelector('track[kind=captions], track[kind=subtitles]') !== null
      const folded = one.closest('figure')?.querySelector('figcaption details > :not(summary)')?.textContent?.trim()
      // Whoever brought it asked for help in writing it down: that is said until somebody has.
      const asked = /aufgeschrieben|written/i.test(one.closest('figure')?.textContent ?? '')
      const readable =
        asked || Boolean(folded) || links.some((words) => /Abschrift|zum Lesen|Text|transcript/i.test(words))
      const signed = one.closest('figure')?.querySelector('figcaption')?.textContent?.includes('DGS') ?? false
      const what = `<${one.localName}> ${one.getAttribute('src') ?? ''}`
      return [
        ...(one.hasAttribute('controls') ? [] : [`${what}: no buttons to start and stop it`]),
        ...(one.hasAttribute('autoplay') ? [`${what}: starts by itself`] : []),
        ...(one.localName === 'video' && !captioned && !silent && !signed
          ? [`${what}: neither captions nor "ohne Ton"`]
          : []),
        ...(silent || readable ? [] : [`${what}: no transcript beside it`]),
      ]
    }),
  )
