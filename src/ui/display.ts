/** What can be chosen, under the names by which the cookie keeps it. Nothing chosen means what the browser asks for. */
export const displayWords = {
  theme: ['light', 'dark', 'contrast', 'yellow', 'cream', 'own'],
  /** Percent; 100 when nothing is chosen. */
  size: ['110', '125', '150', '175', '200'],
  font: ['system', 'dyslexic'],
  lines: ['wide', 'wider'],
  letters: ['wide', 'wider'],
  words: ['wide', 'wider'],
  buttons: ['ja'],
  calm: ['ja'],
  /** Pictograms beside words. Not chosen: with plain German only. */
  symbols: ['ja', 'nein'],
  aloud: ['ja'],
  speed: ['slow', 'fast'],
} as const

type Words = typeof displayWords

/** How somebody wants to see and hear the pages. The two colours belong to the theme `own`, see `own-colours.ts`. */
export type Display = { readonly [K in keyof Words]?: Words[K][number] } & {
  readonly ink?: string
  readonly ground?: string
}

/** What a cookie or a form says: only known words pass. The two colours are not among them; who takes them checks them. */
export function knownDisplay(said: Readonly<Record<string, unknown>>): Display {
  const known = Object.entries(displayWords).flatMap(([name, words]) => {
    const word = words.find((one) => one === said[name])
    return word ? [[name, word]] : []
  })
  return Object.fromEntries(known)
}

/** What the style sheet knows of it: attributes of the html element. */
export function displayAttributes(display: Display) {
  const { theme, size, font, lines, letters, words, buttons, calm } = display
  return {
    'data-theme': theme,
    'data-size': size,
    'data-font': font,
    'data-lines': lines,
    'data-letters': letters,
    'data-words': words,
    'data-buttons': buttons,
    'data-calm': calm,
  }
}
