import type { ComponentChildren } from 'preact'
import type { Here } from '../../../foundation/addresses.ts'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { narrowed } from '../rules/names.ts'
import { partnersTexts } from '../texts.ts'

/** Fewer are read faster than a search is typed. */
const few = 7

interface NarrowProps<P> {
  readonly here: Here
  readonly partners: readonly P[]
  readonly children: (partners: readonly P[]) => ComponentChildren
}

/**
 * A long list of partners to choose from, with a search before it: a plain form that comes back to the same address, so it works
 * without scripts, by keyboard and in the order of reading. Everything else the address says stays.
 */
export function Narrow<P extends { readonly name: string }>({ here, partners, children }: NarrowProps<P>) {
  const { language, path, query } = here
  const { narrow: words } = language.words(partnersTexts)
  if (partners.length <= few) return <>{children(partners)}</>
  const { name = '', ...others } = query
  const typed = name.slice(0, 100)
  const found = narrowed(partners, typed)
  return (
    <>
      <FilterForm
        label={words.search}
        action={path}
        submit={words.search}
        all={typed === '' ? undefined : `${path}?${new URLSearchParams(others)}`}
        values={{ name: typed }}
      >
        {Object.entries(others).map(([kept, value]) => (
          <input key={kept} type="hidden" name={kept} value={value} />
        ))}
        <TextField name="name" label={words.name} />
      </FilterForm>
      {typed !== '' && (
        <p>
          {language.say(found.length > 0 ? words.found : words.none, { count: found.length, all: partners.length })}
        </p>
      )}
      {children(found)}
    </>
  )
}
