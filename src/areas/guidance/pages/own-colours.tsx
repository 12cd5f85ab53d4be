import { Details } from '../../../ui/details.tsx'
import { useForm } from '../../../ui/form-state.ts'
import { palette } from '../../../ui/own-colours.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { guidanceTexts } from '../texts.ts'

type Words = (typeof guidanceTexts)['de']['display']

/** Two colours, picked by name or typed. They hold only with the choice "own colours" above. */
export function OwnColours({ words }: { words: Words }) {
  const { values, problems } = useForm()
  const { own, colours } = words
  const all = Object.entries({ ...palette.dark, ...palette.light })
  const options = all.flatMap(([name, value]) => {
    const label = Object.entries(colours).find(([key]) => key === name)?.[1]
    return label ? [{ value, label }] : []
  })
  const picked = new Set<string>(options.map(({ value }) => value))
  const typed = (name: 'ink' | 'ground') => {
    const value = String(values[name] ?? '')
    return value && !picked.has(value) ? `#${value}` : undefined
  }
  const open = values.theme === 'own' || problems.length > 0
  return (
    <Details summary={own.title} open={open}>
      <p>{own.how}</p>
      <Select name="ink" label={own.ink} options={options} />
      <Select name="ground" label={own.ground} options={options} />
      <p>{own.typing}</p>
      <TextField name="inkTyped" label={own.inkTyped} value={typed('ink')} />
      <TextField name="groundTyped" label={own.groundTyped} value={typed('ground')} />
    </Details>
  )
}
