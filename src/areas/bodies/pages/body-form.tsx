import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type KnownBody, kinds, opennesses } from '../body.ts'
import { presets } from '../preset.ts'
import type { BodyToChange } from '../reads/forms.ts'
import { bodiesTexts } from '../texts.ts'

export function FoundPage(here: Here<readonly KnownBody[]>): View {
  const { language, base, path, data } = here
  const words = language.words(bodiesTexts)
  // Whoever founds a body knows how it decides, or settles it later; "not documented" is said of others.
  const known = presets.filter((preset) => preset !== 'undocumented')
  return {
    title: words.form.foundTitle,
    crumbs: [{ name: words.list.title, href: `${base}/gremien` }],
    body: (
      <PageForm here={here} action={path} stored={{ openness: '', preset: '' }}>
        <ProfileFields />
        <Radios
          name="preset"
          label={words.form.preset}
          hint={words.form.presetHint}
          options={[
            ...known.map((value) => ({ value, label: words.presets[value] })),
            { value: '', label: words.presets.later },
          ]}
          required
        />
        {data.length > 0 && (
          <Select
            name="deciderBody"
            label={words.form.decider}
            hint={words.form.deciderHint}
            none={words.form.noDecider}
            options={data.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button>{words.form.found}</Button>
      </PageForm>
    ),
  }
}

export function ChangePage(here: Here<BodyToChange>): View {
  const { language, base, path, data } = here
  const words = language.words(bodiesTexts)
  const { id, name, kind, purpose, openness, rhythmWeeks, note, version } = data
  const { form } = words
  return {
    title: language.say(form.changeTitle, { name }),
    own: name,
    crumbs: [
      { name: words.list.title, href: `${base}/gremien` },
      { name, href: `${base}/gremien/${id}` },
    ],
    body: (
      <>
        <PageForm
          here={here}
          action={path}
          stored={{ name, kind, purpose, openness: openness ?? '', rhythmWeeks, note }}
          version={version}
          labels={{ name: form.name, purpose: form.purpose, rhythmWeeks: form.rhythm, note: form.note }}
        >
          <ProfileFields />
          <Button>{form.save}</Button>
        </PageForm>
        {!data.endedOn && (
          <p>
            <a href={`${base}/gremien/${id}/beenden`}>{words.card.end}</a>
          </p>
        )}
      </>
    ),
  }
}

export function EndPage(here: Here<BodyToChange>): View {
  const { language, base, path, data } = here
  const words = language.words(bodiesTexts)
  return {
    title: language.say(words.form.endTitle, { name: data.name }),
    own: data.name,
    lead: words.form.endLead,
    crumbs: [
      { name: words.list.title, href: `${base}/gremien` },
      { name: data.name, own: true, href: `${base}/gremien/${data.id}` },
    ],
    body: (
      <>
        <PageForm here={here} action={path}>
          <Button kind="grave">{words.card.end}</Button>
        </PageForm>
        <p>
          <a href={`${base}/gremien/${data.id}`}>{words.form.back}</a>
        </p>
      </>
    ),
  }
}

function ProfileFields() {
  const words = useLanguage().words(bodiesTexts)
  const ways = [
    ...opennesses.map((value) => ({ value, label: words.openness[value] })),
    { value: '', label: words.openness.unknown },
  ]
  return (
    <>
      <TextField
        name="name"
        label={words.form.name}
        hint={words.form.nameHint}
        autocomplete="off"
        width="medium"
        required
      />
      <Radios
        name="kind"
        label={words.form.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        required
      />
      <TextArea name="purpose" label={words.form.purpose} hint={words.form.purposeHint} prose />
      <Radios name="openness" label={words.form.openness} options={ways} required />
      <NumberField name="rhythmWeeks" label={words.form.rhythm} />
      <TextField name="note" label={words.form.note} hint={words.form.noteHint} />
    </>
  )
}
