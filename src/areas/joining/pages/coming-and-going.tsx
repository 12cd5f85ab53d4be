import type { Here, View } from '../../../foundation/addresses.ts'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { arrivalSteps } from '../arrival.ts'
import type { ComingAndGoing } from '../reads/coming-and-going.ts'
import { joiningTexts } from '../texts.ts'

/** Who is arriving, and who leaves. */
export function ComingAndGoingPage(here: Here<ComingAndGoing>): View {
  const { comingAndGoing: words } = here.language.words(joiningTexts)
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: words.title, href: here.path }],
    body: (
      <>
        <Arriving here={here} />
        <Leaving here={here} />
      </>
    ),
  }
}

function Arriving({ here: { language, base, data } }: { here: Here<ComingAndGoing> }) {
  const { comingAndGoing: words, arrival: arriving } = language.words(joiningTexts)
  return (
    <Section title={words.arriving}>
      {data.arriving.length === 0 && (
        <p>
          {words.nobodyArrives} {words.nobodyArrivesMore}
        </p>
      )}
      {data.arriving.length > 0 && (
        <Rows>
          {data.arriving.map(({ arrival, name, body }) => (
            <Row
              key={arrival.id}
              title={language.say(words.in, { name, body })}
              href={`${base}/ankommen/${arrival.id}`}
              when={<span>{language.say(words.since, { day: language.day(arrival.begunOn, 'short') })}</span>}
              state={
                <State>{language.say(arriving.count, { count: arrival.taken.length, all: arrivalSteps.length })}</State>
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Leaving({ here: { language, base, data } }: { here: Here<ComingAndGoing> }) {
  const { comingAndGoing: words } = language.words(joiningTexts)
  return (
    <Section title={words.leaving}>
      {data.leaving.length === 0 && <p>{words.nobodyLeaves}</p>}
      {data.leaving.length > 0 && (
        <Rows>
          {data.leaving.map(({ farewell, thanked, name, body }) => (
            <Row
              key={farewell.id}
              title={language.say(words.in, { name, body })}
              href={`${base}/abschied/${farewell.id}`}
              when={<span>{language.say(words.lastDay, { day: language.day(farewell.lastDay, 'short') })}</span>}
              state={<State tone={thanked ? 'done' : 'plain'}>{thanked ? words.thanked : words.unthanked}</State>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
