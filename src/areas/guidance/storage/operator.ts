import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Operator } from '../operator.ts'

interface OperatorRow {
  network_id?: string
  kind: string
  land: string
  name: string
  address: string
  represented_by: string
  register: string
  content: string
  email: string
  phone: string
  sign_relay: string
  data_protection: string
  supervision: string
  hosting: string
  enforcement: string
  version: number
}

const columns = sql`kind, land, name, address, represented_by as "representedBy", register, content, email, phone,
  sign_relay as "signRelay", data_protection as "dataProtection", supervision, hosting, enforcement, version`

export async function loadOperator(db: Reading): Promise<Operator | null> {
  const found = await db.first<Operator>(sql`select ${columns} from operator_details where network_id = here()`)
  return found ?? null
}

export async function storeOperator(db: Writing, operator: Operator): Promise<void> {
  const { representedBy, signRelay, dataProtection, ...same } = operator
  const row = { ...same, represented_by: representedBy, sign_relay: signRelay, data_protection: dataProtection }
  await db
    .tables<{ operator_details: OperatorRow }>()
    .insertInto('operator_details')
    .values(row)
    .onConflict((conflict) => conflict.column('network_id').doUpdateSet(row))
    .execute()
}
