/** How somebody wants to see the pages, as attributes of the html element. Nothing set means what the browser asks for. */
export interface Display {
  readonly theme?: 'light' | 'dark' | 'contrast' | 'yellow' | 'cream' | undefined
  /** Text size in percent. */
  readonly size?: '100' | '125' | '150' | '200' | undefined
  readonly font?: 'hyperlegible' | 'system' | 'dyslexic' | undefined
  /** More room between letters, words, lines and paragraphs. */
  readonly spacing?: boolean | undefined
  /** Bigger buttons and fields. */
  readonly buttons?: boolean | undefined
  /** Fewer things on a page: leaves out what is wrapped in `Extra`. */
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
