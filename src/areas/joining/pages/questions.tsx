import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { type Asked, questionPage } from '../../../ui/question-page.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { OpenBody } from '../join-request.ts'
import { type Question, questions, sides, ways } from '../join-request.ts'
import type { OwnData } from '../reads/own.ts'
import { joiningTexts } from '../texts.ts'
import { sentView } from './own.tsx'

type Page = Here<OwnData>

function asking(question: Question, asked: (here: Page) => Asked) {
  return (here: Page): View => {
    const { ask: words } = here.language.words(joiningTexts)
    const start = { name: words.start.title, href: `${here.base}/mitmachen` }
    const under = `${start.href}/${here.data.token}`
    return sentView(here) ?? questionPage(here, { questions, question, under, start, words }, asked(here))
  }
}

/** The page of each question; also the only list of what is asked for. */
export const questionPages: Readonly<Record<Question, (here: Page) => View>> = {
  side: asking('side', ({ language, data }) => {
    const words = language.words(joiningTexts).ask.side
    return {
      title: words.title,
      stored: { side: data.answers?.side },
      fields: (
        <Radios
          name="side"
          label={words.label}
          required
          options={sides.map((value) => ({ value, label: words.sides[value] }))}
        />
      ),
    }
  }),

  called: asking('called', ({ language, data }) => {
    const words = language.words(joiningTexts).ask.called
    return {
      title: words.title,
      stored: { ...data.answers?.called },
      fields: (
        <>
          <TextField name="name" label={words.name} required autocomplete="name" />
          {data.answers?.side === 'organisation' && (
            <TextField name="organisation" label={words.organisation} required autocomplete="organization" />
          )}
        </>
      ),
    }
  }),

  way: asking('way', ({ language, data }) => {
    const words = language.words(joiningTexts).ask.way
    return {
      title: words.title,
      stored: { way: data.answers?.way },
      fields: (
        <Radios
          name="way"
          label={words.label}
          required
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
        />
      ),
    }
  }),

  contact: asking('contact', ({ language, data, demo }) => {
    const words = language.words(joiningTexts).ask.contact
    const { way = 'mail', contact } = data.answers ?? {}
    const { title, label } = words[way]
    const hint = way === 'phone' ? words.phoneHint : demo && way === 'mail' ? words.demoHint : undefined
    return {
      title,
      stored: { contact },
      fields:
        way === 'post' ? (
          <TextArea name="contact" label={label} rows={3} required />
        ) : (
          <TextField name="contact" {...typed[way]} label={label} hint={hint} required />
        ),
    }
  }),

  wish: asking('wish', ({ language, data }) => {
    const words = language.words(joiningTexts).ask.wish
    const { wish } = data.answers ?? {}
    const chosen = wish ? (wish.bodyId ?? 'unsure') : (data.bodyId ?? undefined)
    return {
      title: words.title,
      stored: { body: chosen, why: wish?.why },
      fields: (
        <>
          <Radios
            name="body"
            label={words.label}
            required
            options={[
              ...data.bodies.map((body) => ({ value: body.id, label: body.name, hint: comingIn(body, language) })),
              { value: 'unsure', label: words.unsure, hint: words.unsureHint },
            ]}
          />
          <TextArea name="why" label={words.why} hint={words.whyHint} rows={4} />
        </>
      ),
    }
  }),

  needs: asking('needs', ({ language, data }) => {
    const { title, lead, label, hint } = language.words(joiningTexts).ask.needs
    return {
      title,
      lead,
      stored: { needs: data.answers?.needs },
      fields: <TextArea name="needs" label={label} hint={hint} rows={4} />,
    }
  }),
}

const typed = {
  mail: { type: 'email', autocomplete: 'email' },
  phone: { type: 'text', autocomplete: 'tel' },
} as const

/** How somebody comes into a body, and whether a seat is free. */
function comingIn({ openness, free }: OpenBody, language: Language): string {
  const words = language.words(joiningTexts).ask.wish
  return [
    ...(openness === 'open' ? [words.open] : openness === 'by-admission' ? [words.admission] : []),
    ...(free > 0 ? [language.say(words.free, { count: free })] : []),
  ].join(' ')
}
