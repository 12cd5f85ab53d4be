/** A file of the reading font. The server offers it below `/schrift/`. */
export interface Font {
  /** Package it is taken from; the file lies in its folder `files`. */
  readonly package: string
  readonly file: string
  readonly weight: 400 | 700
}

const dyslexic = '@fontsource/opendyslexic'
const hyperlegible = '@fontsource/atkinson-hyperlegible-next'

/** Atkinson Hyperlegible Next (Braille Institute, OFL-1.1): made so that Il1 and O0 are told apart. */
const reading: readonly Font[] = [
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-400-normal.woff2', weight: 400 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-700-normal.woff2', weight: 700 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-ext-400-normal.woff2', weight: 400 },
  { package: hyperlegible, file: 'atkinson-hyperlegible-next-latin-ext-700-normal.woff2', weight: 700 },
]

/** OpenDyslexic (Abbie Gonzalez, OFL-1.1): letters that are heavy below, so that fewer are seen turned around. */
const dyslexicFonts: readonly Font[] = [
  { package: dyslexic, file: 'opendyslexic-latin-400-normal.woff2', weight: 400 },
  { package: dyslexic, file: 'opendyslexic-latin-700-normal.woff2', weight: 700 },
]

export const fonts: readonly Font[] = [...reading, ...dyslexicFonts]

/** A style sheet of its own: few choose this font, and nobody else should wait for it. */
export const dyslexicSheet = dyslexicFonts
  .map(
    ({ file, weight }) =>
      `@font-face{font-family:OpenDyslexic;font-weight:${weight};font-display:swap;src:url("/schrift/${file}") format("woff2")}\n`,
  )
  .join('')
