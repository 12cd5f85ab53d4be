import { z } from 'zod'
import { members } from '../../../foundation/actor.ts'
import { type RawBuilder, type Reading, sql } from '../../../foundation/database.ts'
import { type Occasion, read } from '../../../foundation/door.ts'
import { id } from '../../../foundation/input.ts'
import { written } from '../../plain-language/reads.ts'
import type { ShownContribution } from '../contribution.ts'
import { mayChange, mayDiscuss, speaksHere, writesFor } from '../rules/discuss.ts'
import type { Told } from './told.ts'

const shown: RawBuilder<ShownContribution> = sql`
  said.id, said.recommendation_id as "recommendationId", said.text_id as "textId", said.written_by as "writtenBy", said.for_person as "forPerson",
  said.version, ${written('said.text_id')} as text, writer.name as writer, speaker.name as speaker, said.at, said.changed_at as "changedAt"`

const people = sql`left join person writer on writer.id = said.written_by left join person speaker on speaker.id = said.for_person`

interface Named {
  readonly id: string
  readonly name: string
}

/** What was said so far, the oldest first, and how the viewer can take part. */
export async function discussionOf(db: Reading, told: Told, { by }: Pick<Occasion, 'by'>) {
  const seats = [...told.seats, ...told.waySeats, ...told.decidingSeats]
  const others = writesFor(by, seats)
  const found = await db.first<{ said: ShownContribution[]; others: Named[] }>(sql`select
    (select coalesce(jsonb_agg(to_jsonb(one) order by one.at, one.id), '[]') from (
      select ${shown} from contribution said ${people}
      where said.network_id = here() and said.recommendation_id = ${told.id}) one) as said,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "de-x-icu"), '[]')
      from person where id = any(${[...others]}::uuid[])) as others`)
  const { said = [], others: writesForThem = [] } = found ?? {}
  return {
    said: said.map((one) => ({ ...one, can: mayChange(by, one) === true })),
    can: mayDiscuss(by, { seats }),
    /** Whether the viewer has words of their own here. */
    speaks: speaksHere(by, seats),
    others: writesForThem,
  }
}

export type Discussion = Awaited<ReturnType<typeof discussionOf>>

export const contributionPage = read({
  name: 'decisions.contribution-page',
  input: z.object({ contribution: id() }),
  may: members,
  load: async (db, input, { by }) => {
    const said = await db.first<ShownContribution & { title: string }>(sql`
      select ${shown}, recommendation.title from contribution said
        join recommendation on recommendation.network_id = here() and recommendation.id = said.recommendation_id ${people}
      where said.network_id = here() and said.id = ${input.contribution}`)
    return said && { said, can: mayChange(by, said) }
  },
})

export type ContributionPage = Exclude<
  Awaited<ReturnType<typeof contributionPage.load>>,
  undefined | { readonly refused: unknown }
>
