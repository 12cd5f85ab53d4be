import { type Reading, sql, type Writing } from '../../../foundation/database.ts'
import type { Partner, Profile } from '../partner.ts'
import type { ChangedPartner, NewPartner } from '../rules/partner.ts'

interface PartnerTables {
  partner: {
    id: string
    name: string
    kind: string
    grade: string
    single: string
    town: string
    postcode: string
    website: string
    email: string
    phone: string
    interests: readonly string[]
    strengths: readonly string[]
    about_text: string
    binds_text: string
    lead_days: number | null
    hours_month: number | null
    /** As JSON text: a list would be taken for an array of the database. */
    absences: string
    joined_on: string
    left_on: string | null
    import_id: string | null
    version: number
  }
}

/** Also of those who left: who comes back should not stand there twice. */
export function loadNames(db: Reading): Promise<{ id: string; name: string }[]> {
  return db.rows(sql`select id, name from partner where network_id = here() order by id`)
}

export function loadPartner(db: Reading, id: string): Promise<Partner | undefined> {
  return db.first(sql`
    select p.id, name, kind, grade, single, town, postcode, website, email, phone, interests, strengths,
      about.original as about, binds.original as binds, about_text as "aboutText", binds_text as "bindsText",
      lead_days as "leadDays", hours_month as "hoursMonth", absences, joined_on as "joinedOn", left_on as "leftOn", p.version
    from partner p
    join text about on about.network_id = p.network_id and about.id = about_text
    join text binds on binds.network_id = p.network_id and binds.id = binds_text
    where p.network_id = here() and p.id = ${id}`)
}

export async function storeNew(
  db: Writing,
  { aboutText, bindsText, joinedOn, importId, ...partner }: NewPartner,
): Promise<string> {
  const row = {
    id: partner.id,
    ...columns(partner),
    about_text: aboutText,
    binds_text: bindsText,
    joined_on: joinedOn,
    left_on: null,
    import_id: importId,
    version: 1,
  }
  await db.tables<PartnerTables>().insertInto('partner').values(row).execute()
  return partner.id
}

export function storeProfile(db: Writing, partner: ChangedPartner): Promise<string> {
  return update(db, partner.id, columns(partner))
}

export function storeLeaving(db: Writing, { id, leftOn }: Pick<Partner, 'id' | 'leftOn'>): Promise<string> {
  return update(db, id, { left_on: leftOn })
}

async function update(db: Writing, id: string, set: Partial<PartnerTables['partner']>): Promise<string> {
  await db
    .tables<PartnerTables>()
    .updateTable('partner')
    .set((of) => ({ ...set, version: of('version', '+', 1) }))
    .where(sql<boolean>`network_id = here()`)
    .where('id', '=', id)
    .execute()
  return id
}

function columns({
  name,
  kind,
  grade,
  single,
  town,
  postcode,
  website,
  email,
  phone,
  interests,
  strengths,
  leadDays,
  hoursMonth,
  absences,
}: Profile) {
  return {
    ...{ name, kind, grade, single, town, postcode, website, email, phone, interests, strengths },
    lead_days: leadDays,
    hours_month: hoursMonth,
    absences: JSON.stringify(absences),
  }
}
