import type { Check } from './check.ts'

/**
 * LS-T6 and LS-P6: how plain German looks, as the rules for Leichte Sprache want it: at least 1.2 times as big as normal text, lines
 * 1.5 apart and at most 60 letters long, from the left, no word cut, each sentence on a line of its own, at most two fonts, on a
 * ground that is light and plain unless somebody chose another. Holds for a plain twin, open or not, and for pages in plain German.
 */
export const plainLayout: Check = (page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const shut = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open]):has(.plain)')]
    for (const one of shut) one.open = true
    const drawing = document.createElement('canvas').getContext('2d')
    if (!drawing) return ['letters cannot be measured']
    const normal = Number.parseFloat(getComputedStyle(root).fontSize)
    const blocks = new Map<Element, Text[]>()
    for (const place of document.querySelectorAll(root.dataset.level === 'easy' ? 'main' : '.plain')) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let block = node.parentElement
        if (!block?.checkVisibility() || block.closest('svg, .hidden, select, textarea, [lang=en]')) continue
        while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
        // A button is a sign, not a text.
        if (block && /\p{L}{2}/u.test(node.textContent ?? '') && !block.closest('button, .button'))
          blocks.set(block, [...(blocks.get(block) ?? []), node as Text])
      }
    }
    const fonts = new Set<string>()
    const faults: string[] = []
    for (const [block, texts] of blocks) {
      const style = getComputedStyle(block)
      const { fontSize, lineHeight, textAlign, hyphens, fontFamily } = style
      const flat = texts.map(({ data }) => data).join('')
      const fault = (what: string) => faults.push(`${what}: ${flat.trim().replace(/\s+/g, ' ').slice(0, 60)}`)
      const size = Math.min(
        ...texts.map(({ parentElement }) => Number.parseFloat(getComputedStyle(parentElement ?? block).fontSize)),
      )
      fonts.add(fontFamily)
      if (size < normal * 1.2 - 0.1) fault(`letters of ${(size / normal).toFixed(2)} rem`)
      const heading = block.closest('h1, h2, h3, h4, legend, caption, .told') !== null
      if (!heading && Number.parseFloat(lineHeight) < Number.parseFloat(fontSize) * 1.49)
        fault(`lines ${(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toFixed(2)} apart`)
      if (!['start', 'left'].includes(textAlign)) fault(`text from the ${textAlign}`)
      if (hyphens === 'auto') fault('words are cut')
      drawing.font = `${style.fontWeight} ${fontSize} ${fontFamily}`
      const most = 60 * (drawing.measureText('0').width + (Number.parseFloat(style.letterSpacing) || 0))
      const range = document.createRange()
      const boxes = texts.flatMap((text) => {
        range.selectNodeContents(text)
        return [...range.getClientRects()]
      })
      const wide = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
      if (wide > most + 1) fault(`lines of ${Math.round((wide / most) * 60)} letters`)
      const boxAt = (at: number) => {
        let before = 0
        for (const text of texts) {
          if (at < before + text.length) {
            range.setStart(text, at - before)
            range.setEnd(text, at - before + 1)
            return range.getBoundingClientRect()
          }
          before += text.length
        }
        return undefined
      }
      for (const { index, 0: said } of flat.matchAll(/(?<=\p{Ll}{3})[.!?]["“]?\s+["„]?(?=\p{Lu}\p{Ll})/gu)) {
        const [one, next] = [boxAt(index - 1), boxAt(index + said.length)]
        if (one && next && next.height > 0 && next.top < one.top + one.height / 2)
          fault(`two sentences in one line, at "${flat.slice(Math.max(0, index - 12), index + said.length + 8)}"`)
      }
      if (!root.dataset.theme || root.dataset.theme === 'light') {
        let ground: Element | null = block
        while (ground && /, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor))
          ground = ground.parentElement
        const { backgroundColor, backgroundImage } = getComputedStyle(ground ?? root)
        const [red = 255, green = 255, blue = 255] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
        if (ground && Math.min(red, green, blue) < 220) fault(`a dark ground, ${backgroundColor}`)
        if (/url|image/.test(backgroundImage)) fault('a picture behind it')
      }
    }
    if (fonts.size > 2) faults.push(`${fonts.size} fonts: ${[...fonts].join(' | ')}`)
    for (const one of shut) one.open = false
    return faults
  })
