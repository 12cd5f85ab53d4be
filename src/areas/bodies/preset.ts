import type { Mandate } from './mandate.ts'

/** How real networks share out power; taken from the five model networks. */
export const presets = [
  'decides',
  'decides-in-doubt',
  'recommends-and-decides',
  'recommends',
  'advises',
  'advises-council',
  'undocumented',
] as const
export type Preset = (typeof presets)[number]

interface Others {
  /** The carrier's own body, where the network has one: then it decides, and not just "the carrier". */
  readonly carrierBody?: string | undefined
  /** The body that decides what others recommend. Without it nobody is documented as deciding. */
  readonly steeringBody?: string | undefined
}

/** The mandate rows a preset stands for. What the columns cannot say is kept in the documented words. */
export function presetMandates(preset: Preset, { carrierBody, steeringBody }: Others = {}): readonly Mandate[] {
  const all = { matter: 'general', field: '', deciderBody: null, wording: null } as const
  switch (preset) {
    case 'decides':
      return [{ ...all, power: 'decides', decider: 'self' }]
    case 'decides-in-doubt':
      return [{ ...all, power: 'decides', decider: 'self', wording: 'entscheidet im Zweifel' }]
    case 'recommends-and-decides':
      return [{ ...all, power: 'decides', decider: 'self', wording: 'berät, empfiehlt und entscheidet' }]
    case 'recommends':
      return steeringBody
        ? [{ ...all, power: 'recommends', decider: 'body', deciderBody: steeringBody }]
        : [{ ...all, power: 'recommends', decider: 'undocumented' }]
    case 'advises': {
      const wording = 'berät nur, der Träger entscheidet'
      return carrierBody
        ? [{ ...all, power: 'recommends', decider: 'body', deciderBody: carrierBody, wording }]
        : [{ ...all, power: 'recommends', decider: 'carrier', wording }]
    }
    case 'advises-council':
      return [{ ...all, power: 'recommends', decider: 'council', wording: 'berät den Rat' }]
    case 'undocumented':
      return [{ ...all, power: null, decider: 'undocumented' }]
  }
}

/** The words in which the model networks are documented; `null` there is `undocumented` here. */
const documented: Readonly<Record<string, Preset>> = {
  decides: 'decides',
  'decides in doubt': 'decides-in-doubt',
  'advises, recommends and decides': 'recommends-and-decides',
  recommends: 'recommends',
  'only advises; the carrier decides': 'advises',
  'advises the town council': 'advises-council',
}

/** Throws for words it does not know: a fact about a real town is never guessed. */
export function presetOf(words: string | null): Preset {
  const preset = words === null ? 'undocumented' : documented[words]
  if (!preset) throw new Error(`no preset for the mandate "${words}"`)
  return preset
}
