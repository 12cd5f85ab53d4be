import { type AccessibilityStatement, reviewOf } from '../accessibility-statement.ts'
import { bodyOf } from '../enforcement-body.ts'
import type { Operator } from '../operator.ts'

export type StepState = 'done' | 'missing' | 'check' | 'helpful'

export interface StartStep {
  readonly name:
    | 'operator'
    | 'kind'
    | 'representedBy'
    | 'register'
    | 'content'
    | 'phone'
    | 'signRelay'
    | 'dataProtection'
    | 'supervision'
    | 'hosting'
    | 'enforcement'
    | 'statement'
  readonly state: StepState
  readonly href: string
}

const fields = ['representedBy', 'content', 'phone', 'signRelay', 'dataProtection', 'supervision', 'hosting'] as const
/** Nobody must have it, but somebody misses it. */
const helpful: readonly string[] = ['signRelay', 'hosting']

/** What whoever runs the installation has said and has yet to say, in the order of the forms. */
export function startSteps(
  operator: Operator | null,
  statement: Pick<AccessibilityStatement, 'checkedOn'> | null,
  today: string,
): readonly StartStep[] {
  const at = (field: string) => `/betreiber#feld-${field}`
  const filled = (name: (typeof fields)[number]): StartStep => {
    const empty = helpful.includes(name) ? 'helpful' : 'missing'
    return { name, state: operator?.[name] ? 'done' : empty, href: at(name) }
  }
  const known = operator?.enforcement || bodyOf(operator?.land ?? '')?.body
  const enforcement = operator?.enforcement ? 'done' : known ? 'check' : 'missing'
  const register: StartStep[] =
    operator?.kind === 'association'
      ? [{ name: 'register', state: operator.register ? 'done' : 'missing', href: at('register') }]
      : []
  const checked = statement ? reviewOf(statement.checkedOn, today) : undefined
  return [
    { name: 'operator', state: operator ? 'done' : 'missing', href: at('name') },
    { name: 'kind', state: operator?.kind && operator.land ? 'done' : 'missing', href: at('kind') },
    ...register,
    ...fields.map(filled),
    { name: 'enforcement', state: enforcement, href: at('enforcement') },
    {
      name: 'statement',
      state: checked === undefined ? 'missing' : checked === 'fresh' ? 'done' : 'check',
      href: '/betreiber/erklaerung',
    },
  ]
}
