import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { belongs } from '../../people/reads.ts'
import type { Recipient, ToldSeat } from '../letter.ts'
import type { Seat } from '../seat.ts'

/** A seat as its letters tell it, from a `seat` and its `body` in scope. */
const told: RawBuilder<ToldSeat> = sql`seat.id, seat.body_id as "bodyId", body.name as body, network.name as "networkName", network.slug,
  coalesce((select name from partner where partner.network_id = here() and partner.id = seat.partner_id), seat.holder_name) as holder`
const recipient = sql`jsonb_build_object('id', person.id, 'name', person.name, 'email', person.email, 'language', person.language)`
const name = (person: string) => sql`(select person.name from person where person.id = ${sql.ref(person)})`

export interface SeatToWelcome extends ToldSeat {
  readonly to: Recipient | null
  readonly tandem: string | null
  readonly deputy: string | null
}

export function loadWelcome(db: Reading, { id }: Pick<Seat, 'id'>): Promise<SeatToWelcome | undefined> {
  return db.first(sql`
    select ${told}, (select ${recipient} from person where person.id = seat.delegate_id) as "to",
      ${name('seat.tandem_id')} as tandem, ${name('seat.deputy_id')} as deputy
    from seat join body on body.network_id = here() and body.id = seat.body_id join network on network.id = here()
    where seat.network_id = here() and seat.id = ${id}`)
}

export interface SeatToFarewell extends ToldSeat {
  readonly leaver: string
  readonly deputy: string | null
  /** The partner's contact persons who stay; without one, the address of the partner itself. */
  readonly contacts: readonly Recipient[]
}

/** `day`: the first the person is gone. */
export function loadFarewell(
  db: Reading,
  seat: string,
  person: string,
  day: string,
): Promise<SeatToFarewell | undefined> {
  return db.first(sql`
    select ${told}, (select name from person where person.id = ${person}) as leaver,
      case when seat.deputy_id is distinct from ${person}::uuid and ${belongs('seat.deputy_id')} then ${name('seat.deputy_id')} end as deputy,
      coalesce(
        (select jsonb_agg(${recipient} order by person.name, person.id) from membership m join person on person.id = m.person_id
          where m.network_id = here() and m.partner_id = seat.partner_id and m.role = 'contact' and m.person_id <> ${person}
            and coalesce(m.until >= ${day}, true)),
        (select jsonb_build_array(jsonb_build_object('id', null, 'name', partner.name, 'email', partner.email, 'language', 'de'))
          from partner where partner.network_id = here() and partner.id = seat.partner_id and partner.email <> ''),
        '[]') as contacts
    from seat join body on body.network_id = here() and body.id = seat.body_id join network on network.id = here()
    where seat.network_id = here() and seat.id = ${seat}`)
}
