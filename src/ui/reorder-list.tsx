import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { useWords } from './language.ts'
import { Notice } from './notice.tsx'
import { useSaid } from './said.ts'
import { Select } from './select.tsx'

interface ReorderListProps {
  readonly action: string
  readonly items: readonly { readonly id: string; readonly label: string }[]
  readonly version?: string | number | undefined
  /** The one just moved. An address that ends in `#bewegt` leads to its button, so that it can be moved on. */
  readonly moved?: string | undefined
}

const place = 'bewegt'
const sentence = 'bewegt-gesagt'

/** Puts things in order with buttons. Sends `hoch` or `runter` with an id, or `was` (id) and `stelle` (counted from 1). */
export function ReorderList({ action, items, version, moved }: ReorderListProps) {
  const words = useWords()
  const said = useSaid(place)
  const last = items.length - 1
  const led = { id: place, describedby: said && sentence }
  return (
    <>
      <Form action={action} version={version} slim>
        <ol class="reorder">
          {items.map(({ id, label }, index) => (
            <li key={id} class={id === moved ? 'moved' : undefined}>
              <div>
                {label}
                <div class="actions">
                  {index > 0 && (
                    <Button kind="quiet" name="hoch" value={id} about={label} {...(id === moved ? led : {})}>
                      {words.moveUp}
                    </Button>
                  )}
                  {index < last && (
                    <Button
                      kind="quiet"
                      name="runter"
                      value={id}
                      about={label}
                      {...(id === moved && index === 0 ? led : {})}
                    >
                      {words.moveDown}
                    </Button>
                  )}
                </div>
              </div>
              {id === moved && said && (
                <Notice kind="done" id={sentence}>
                  {said}
                </Notice>
              )}
            </li>
          ))}
        </ol>
      </Form>
      {items.length > 3 && (
        <details class="details">
          <summary>{words.moveTo}</summary>
          <Form action={action} version={version} id="reihenfolge">
            <Select
              name="was"
              label={words.moveWhat}
              required
              options={items.map(({ id, label }) => ({ value: id, label }))}
            />
            <Select
              name="stelle"
              label={words.moveWhere}
              required
              options={items.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
            />
            <Button kind="quiet">{words.move}</Button>
          </Form>
        </details>
      )}
    </>
  )
}
