import type { Here } from '../../../foundation/addresses.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { Section } from '../../../ui/section.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { Line, RecommendationPage } from '../reads/recommendation.ts'
import type { Told } from '../reads/told.ts'
import { decisionsTexts } from '../texts.ts'
import { countSays, optionLabels } from './says.ts'

/** How every seat voted, for members; for everyone else the count alone. Of an open secret vote, only who has voted. */
export function Votes({ data }: { data: RecommendationPage }) {
  const language = useLanguage()
  const words = language.words(decisionsTexts)
  const { lines, count, inside, told } = data
  const options = told.method === 'resistance' ? optionLabels(language, told.options) : []
  const hidden = told.method === 'secret-majority' && told.state === 'voting'
  return (
    <Section title={words.page.votes}>
      {!hidden && <p>{countSays(language, told, count)}</p>}
      {options.length > 0 && (
        <DataTable
          caption={words.ballot.options}
          columns={[
            { label: words.ballot.option, heading: true, cell: ({ label }) => label },
            { label: words.ballot.resistanceSum, cell: ({ nr }) => String(count[nr] ?? 0) },
          ]}
          rows={options}
        />
      )}
      {inside && (
        <DataTable
          caption={words.page.caption}
          columns={[
            { label: words.page.seat, heading: true, cell: ({ seat }) => seat?.holder ?? words.page.leftSeat },
            { label: words.page.choice, cell: (line) => voteOf(line) },
          ]}
          rows={lines}
        />
      )}
    </Section>
  )

  function voteOf({ seat, vote, entitled, clerk }: Line): string {
    if (!vote && !entitled) return words.page.nobodySits
    if (!vote) return told.state === 'voting' ? words.page.notYet : words.page.noVote
    const choice = saidBy(vote)
    if (vote.channel) {
      const { byPhone, byLetter } = words.ballot
      return language.say(vote.channel === 'phone' ? byPhone : byLetter, { choice, clerk: clerk ?? '' })
    }
    return seat && vote.personId === seat.deputyId ? language.say(words.page.byDeputy, { choice }) : choice
  }

  function saidBy({ choice, points }: NonNullable<Line['vote']>): string {
    if (choice) return words.choices[choice]
    if (!points) return words.ballot.sealed
    return language.list(
      options.map(({ nr, label }) => language.say(words.ballot.sum, { option: label, sum: points[nr - 1] ?? 0 })),
    )
  }
}

/** Objections and concerns in the words of their seats, and what would help. */
export function Voices({ here, told }: { here: Here; told: Pick<Told, 'voices' | 'seats'> }) {
  const language = useLanguage()
  const words = language.words(decisionsTexts)
  if (told.voices.length === 0) return null
  return (
    <Section title={words.ballot.voices}>
      {told.voices.map(({ seatId, choice, reason, help }) => {
        const about = `${words.choices[choice]}: ${told.seats.find(({ id }) => id === seatId)?.holder ?? words.page.leftSeat}`
        return (
          <Section key={seatId} title={about} level={3}>
            <Written text={reason} here={here} onlyRead about={about} />
            {help && (
              <>
                <h4>{words.ballot.wouldHelp}</h4>
                <Written text={help} here={here} onlyRead about={`${words.ballot.wouldHelp}, ${about}`} />
              </>
            )}
          </Section>
        )
      })}
    </Section>
  )
}
