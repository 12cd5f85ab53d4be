import type { Here, View } from '../../../foundation/addresses.ts'
import { Details } from '../../../ui/details.tsx'
import { type Asked, questionPage } from '../../../ui/question-page.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Question, questions } from '../founding.ts'
import { isCity, lands, parts } from '../land.ts'
import { kinds } from '../network.ts'
import type { FoundingData } from '../reads/founding.ts'
import { chosenPresets } from '../rule-set.ts'
import { foundingTexts } from '../texts/founding.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { municipalityTexts } from '../texts.ts'
import { toldDegrees } from './degrees.ts'
import { closedView } from './founding.tsx'
import { toldDay } from './known-day.ts'

type Page = Here<FoundingData>

function asking(question: Question, asked: (here: Page) => Asked) {
  return (here: Page): View => {
    const words = here.language.words(foundingTexts)
    const start = { name: words.start.title, href: '/gruenden' }
    const under = `/gruenden/${here.data.id}`
    return closedView(here) ?? questionPage(here, { questions, question, under, start, words }, asked(here))
  }
}

/** The page of each question; also the only list of what is asked for. */
export const questionPages: Readonly<Record<Question, (here: Page) => View>> = {
  name: asking('name', ({ language, data }) => {
    const { title, ...words } = language.words(foundingTexts).name
    return {
      title,
      stored: { name: data.answers.name },
      fields: <TextField name="name" {...words} autocomplete="off" required />,
    }
  }),

  kind: asking('kind', ({ language, data }) => {
    const words = language.words(foundingTexts).kind
    const told = language.words(municipalityTexts).kinds
    return {
      title: words.title,
      stored: { ...data.answers.kind },
      fields: (
        <>
          <Radios
            name="kind"
            label={words.label}
            required
            options={kinds.map((value) => ({ value, label: told[value] }))}
          />
          <Select
            name="land"
            label={words.land}
            required
            options={lands.map((land) => ({ value: land, label: land }))}
          />
        </>
      ),
    }
  }),

  place: asking('place', ({ language, data, form }) => {
    const words = language.words(foundingTexts).place
    const { name = '', kind, place } = data.answers
    const land = kind?.land ?? 'Hessen'
    const known = (degrees: number | null | undefined) => (degrees == null ? '' : toldDegrees(language, degrees))
    return {
      title: language.say(words.title, { name }),
      lead: words.hint,
      stored: { part: place?.part ?? 'middle', lat: known(place?.lat), lon: known(place?.lon) },
      fields: (
        <>
          {!isCity(land) && (
            <Radios
              name="part"
              label={language.say(words.part, { land })}
              required
              options={parts.map((value) => ({ value, label: words.parts[value] }))}
            />
          )}
          <Details summary={words.exact} open={isCity(land) || typeof place?.lat === 'number' || form !== undefined}>
            <TextField name="lat" label={words.lat} hint={words.latHint} inputmode="decimal" width="short" />
            <TextField name="lon" label={words.lon} hint={words.lonHint} inputmode="decimal" width="short" />
          </Details>
        </>
      ),
    }
  }),

  carrier: asking('carrier', ({ language, data }) => {
    const words = language.words(foundingTexts).carrier
    const { name, legalForm, since } = data.answers.carrier ?? {}
    return {
      title: words.title,
      lead: words.lead,
      stored: { carrier: name, legalForm, since: since && toldDay(language, since) },
      fields: (
        <>
          <TextField name="carrier" label={words.label} required autocomplete="organization" />
          <TextField name="legalForm" label={words.legalForm} hint={words.legalFormHint} />
          <TextField name="since" label={words.since} hint={words.sinceHint} width="medium" />
        </>
      ),
    }
  }),

  targetGroups: asking('targetGroups', ({ language, data }) => {
    const { title, lead, label, hint } = language.words(foundingTexts).targetGroups
    return {
      title,
      lead,
      stored: { targetGroups: data.answers.targetGroups?.join('\n') },
      fields: <TextArea name="targetGroups" label={label} hint={hint} rows={5} />,
    }
  }),

  preset: asking('preset', ({ language, data }) => {
    const { title, lead, label } = language.words(foundingTexts).preset
    const { presets, examples } = language.words(ruleSetTexts)
    const options = chosenPresets.map((value) => ({ value, label: presets[value], hint: examples[value] }))
    return {
      title,
      lead,
      stored: { preset: data.answers.preset },
      fields: <Radios name="preset" label={label} required options={options} />,
    }
  }),

  coordination: asking('coordination', ({ language, data, demo }) => {
    const words = language.words(foundingTexts).coordination
    return {
      title: words.title,
      lead: words.lead,
      stored: { ...data.answers.coordination },
      fields: (
        <>
          <TextField name="name" label={words.name} required autocomplete="name" />
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={demo ? words.demoHint : words.emailHint}
            required
            autocomplete="email"
          />
        </>
      ),
    }
  }),
}
