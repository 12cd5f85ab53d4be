export const themes = ['light', 'dark', 'contrast', 'yellow', 'cream'] as const
/** Text size in percent. */
export const sizes = ['100', '125', '150', '200'] as const
export const fonts = ['hyperlegible', 'system', 'dyslexic'] as const

/** How somebody wants to see the pages, as attributes of the html element. Nothing set means what the browser asks for. */
export interface Display {
  readonly theme?: (typeof themes)[number] | undefined
  readonly size?: (typeof sizes)[number] | undefined
  readonly font?: (typeof fonts)[number] | undefined
  /** More room between letters, words, lines and paragraphs. */
  readonly spacing?: boolean | undefined
  /** Bigger buttons and fields. */
  readonly buttons?: boolean | undefined
  /** One column, more room between the lines of lists. */
  readonly calm?: boolean | undefined
}

export function displayAttributes({ theme, size, font, spacing, buttons, calm }: Display) {
  return {
    'data-theme': theme,
    'data-size': size,
    'data-font': font,
    'data-spacing': spacing ? 'wide' : undefined,
    'data-buttons': buttons ? 'big' : undefined,
    'data-calm': calm ? 'yes' : undefined,
  }
}
