import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Hidden } from './hidden.tsx'
import { useWords } from './language.ts'

export interface Column<R> {
  readonly label: string
  readonly cell: (row: R) => ComponentChildren
  /** Names the row: its cells are headers. */
  readonly heading?: boolean | undefined
  /** Figures stand right-aligned below each other. */
  readonly figures?: boolean | undefined
  /** Where the same table is sorted by this column, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' | undefined } | undefined
}

interface DataTableProps<R> {
  readonly caption: ComponentChildren
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  /** What stands there when there are no rows. */
  readonly empty?: ComponentChildren
}

/** A real table. It scrolls in a region of its own, which the keyboard can reach. */
export function DataTable<R>({ caption, columns, rows, empty }: DataTableProps<R>) {
  const id = `tabelle-${useId()}`
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="scroll" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeading key={column.label} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ label, cell, heading, figures }) =>
                heading ? (
                  <th key={label} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={label} class={figures ? 'figures' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnHeading<R>({ column: { label, sort, figures } }: { column: Column<R> }) {
  const words = useWords()
  const told = { ascending: words.sortedUp, descending: words.sortedDown }
  return (
    <th scope="col" class={figures ? 'figures' : undefined} aria-sort={sort?.now}>
      {sort ? (
        <a href={sort.href} class={sort.now}>
          {label}
          <Hidden>, {sort.now ? told[sort.now] : words.sortBy}</Hidden>
        </a>
      ) : (
        label
      )}
    </th>
  )
}
