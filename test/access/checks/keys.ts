const modifiers: Readonly<Record<string, string>> = {
  ctrl: 'Control',
  control: 'Control',
  strg: 'Control',
  alt: 'Alt',
  shift: 'Shift',
  umschalt: 'Shift',
  cmd: 'Meta',
  meta: 'Meta',
}
const key = '([a-z0-9]|f\\d{1,2}|esc(?:ape)?)'
const together = new RegExp(`\\b(${Object.keys(modifiers).join('|')})\\s*\\+\\s*${key}\\b`, 'gi')
const alone = new RegExp(
  `(?:\\b(?:press|hit|type|drücken sie|drücke)\\s+(?:the |die )?(?:key |taste )?|\\btaste\\s+)["„‚']?${key}\\b|\\b${key}-(?:key|taste)\\b`,
  'gi',
)

/** The keys that a text tells somebody to press, as the keyboard of the tests calls them. */
export function keysNamedIn(text: string): readonly string[] {
  const combined = [...text.matchAll(together)].map(
    ([, modifier = '', one = '']) => `${modifiers[modifier.toLowerCase()]}+${called(one)}`,
  )
  const single = [...text.matchAll(alone)].map(([, one, other]) => called(one ?? other ?? ''))
  return [...new Set([...combined, ...single])]
}

function called(one: string): string {
  if (/^esc/i.test(one)) return 'Escape'
  return /^f\d/i.test(one) ? one.toUpperCase() : one.toLowerCase()
}
