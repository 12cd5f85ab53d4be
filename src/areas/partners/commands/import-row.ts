import { z } from 'zod'
import { optionalDay } from '../../../foundation/input.ts'
import { fields } from '../partner-import.ts'
import type { RowCheck } from '../rules/import-sift.ts'
import { profileFields } from './profile-input.ts'

const row = z.object({ ...profileFields, joinedOn: optionalDay() })

/** What the form of a partner would say to this row. */
export const checkRow: RowCheck = (typed) => {
  const checked = row.safeParse(typed)
  if (checked.success) return { written: checked.data }
  const faults = checked.error.issues.map(({ path, message }) => ({
    field: fields.find((field) => field === path[0]) ?? 'name',
    key: /^[a-z]+(-[a-z0-9]+)+$/.test(message) ? message : 'check-field',
  }))
  return { faults }
}
