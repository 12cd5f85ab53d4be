import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { AddedPartner } from '../rules/import-undo.ts'
import type { NewPartner } from '../rules/partner.ts'

/** All in one statement, however many: row by row a thousand partners would keep their network waiting. */
export async function storePartners(db: Writing, partners: readonly NewPartner[]): Promise<void> {
  const rows = partners.map(
    ({ aboutText, bindsText, leadDays, hoursMonth, joinedOn, importId, about, binds, ...row }) => ({
      ...row,
      about_text: aboutText,
      binds_text: bindsText,
      lead_days: leadDays,
      hours_month: hoursMonth,
      joined_on: joinedOn,
      import_id: importId,
    }),
  )
  await db.rows(sql`
    insert into partner (id, name, kind, grade, single, town, postcode, website, email, phone, interests, strengths,
      about_text, binds_text, lead_days, hours_month, absences, joined_on, import_id)
    select id, name, kind, grade, single, town, postcode, website, email, phone, interests, strengths,
      about_text, binds_text, lead_days, hours_month, absences, joined_on, import_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as added(id uuid, name text, kind text, grade text, single text, town text, postcode text,
      website text, email text, phone text, interests text[], strengths text[], about_text uuid, binds_text uuid,
      lead_days int, hours_month int, absences jsonb, joined_on date, import_id uuid)`)
}

/**
 * The partners an import brought, each with what holds it. The areas above are not known here, but the database knows
 * which columns refer to a partner, theirs and those still to come.
 */
export async function loadAdded(db: Reading, importId: string): Promise<AddedPartner[]> {
  const references = await db.rows<{ table: string; column: string }>(sql`
    select distinct from_table.relname as "table", from_column.attname as "column"
    from pg_constraint fk
    join pg_class from_table on from_table.oid = fk.conrelid
    cross join unnest(fk.conkey, fk.confkey) as pair(here, there)
    join pg_attribute from_column on from_column.attrelid = fk.conrelid and from_column.attnum = pair.here
    join pg_attribute to_column on to_column.attrelid = fk.confrelid and to_column.attnum = pair.there
    where fk.contype = 'f' and fk.confrelid = 'partner'::regclass and to_column.attname = 'id' order by 1, 2`)
  const held = references.map(
    ({ table, column }) => sql`
      select ${table} as tie where exists (
        select from ${sql.table(table)} holder where holder.network_id = here() and holder.${sql.ref(column)} = p.id)
      union`,
  )
  return db.rows(sql`
    select p.id, p.name, array[about_text, binds_text] as texts, array(
      ${sql.join(held, sql` `)}
      select 'changed' where p.version > 1 or exists (
        select from text where text.network_id = here() and text.id in (about_text, binds_text) and text.version > 1)
      order by 1) as ties
    from partner p where p.network_id = here() and p.import_id = ${importId} order by p.name collate "de-x-icu", p.id`)
}

export async function forgetPartners(db: Writing, partners: readonly Pick<AddedPartner, 'id'>[]): Promise<void> {
  const ids = partners.map(({ id }) => id)
  await db
    .tables<{ partner: { id: string } }>()
    .deleteFrom('partner')
    .where(sql<boolean>`network_id = here()`)
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .execute()
}
