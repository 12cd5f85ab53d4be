import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Details } from '../../../ui/details.tsx'
import type { FormValues } from '../../../ui/form-state.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import type { Partner } from '../partner.ts'
import { namesakes } from '../rules/names.ts'
import { assistsOnly, bindingFields } from '../rules/partner.ts'
import { partnersTexts } from '../texts.ts'
import { fieldsOf, MoreFields, NameFields } from './profile-fields.tsx'

export function AddPage(here: Here<{ names: readonly { id: string; name: string }[] }>): View {
  const words = here.language.words(partnersTexts)
  const path = `${here.base}/partner`
  const typed = here.form?.values.name
  const already = typeof typed === 'string' ? namesakes(here.data.names, typed) : []
  return {
    title: words.add.title,
    lead: words.add.lead,
    crumbs: [{ name: words.list.title, href: path }],
    body: (
      <PageForm here={here} action={`${path}/neu`} stored={{ grade: 'partner' }}>
        <NameFields grading />
        {already.length > 0 && (
          <Notice kind="info" title={words.add.exists}>
            <ul>
              {already.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`${path}/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
            <Checkbox name="anyway" label={words.add.anyway} />
          </Notice>
        )}
        <Details summary={words.fields.more} open={here.form !== undefined}>
          <MoreFields absences={0} binding />
        </Details>
        <Button>{words.add.save}</Button>
      </PageForm>
    ),
  }
}

export function ChangePage(here: Here<{ partner: Partner; grading: boolean }>): View {
  const { partner, grading } = here.data
  const { language, base, actor } = here
  const words = language.words(partnersTexts)
  const { fields } = words
  const assists = assistsOnly(actor, partner)
  const stored = fieldsOf(partner)
  return {
    title: language.say(words.change.title, { name: partner.name }),
    own: partner.name,
    lead: words.change.lead,
    crumbs: [
      { name: words.list.title, href: `${base}/partner` },
      { name: partner.name, own: true, href: `${base}/partner/${partner.id}` },
    ],
    body: (
      <>
        {assists && <Notice kind="info">{words.change.assisted}</Notice>}
        {!grading && <p>{language.say(fields.gradeFixed, { grade: words.grades[partner.grade] })}</p>}
        <PageForm
          here={here}
          action={here.path}
          stored={stored}
          version={partner.version}
          labels={{
            name: fields.name,
            about: fields.about,
            interests: fields.interests,
            strengths: fields.strengths,
            binds: fields.binds,
            leadDays: fields.leadDays,
            hoursMonth: fields.hoursMonth,
            postcode: fields.postcode,
            town: fields.town,
            phone: fields.phone,
            email: fields.email,
            website: fields.website,
          }}
          hidden={unasked(stored, [...(grading ? [] : ['grade']), ...(assists ? bindingFields : [])])}
        >
          {!assists && <NameFields grading={grading} />}
          <MoreFields absences={partner.absences.length} binding={!assists} />
          <Button>{words.change.save}</Button>
        </PageForm>
      </>
    ),
  }
}

/** What this person does not change goes along as it is stored: the form is the whole profile. */
function unasked(stored: FormValues, fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, value]) =>
      fields.includes(name.split('.')[0] ?? '') ? [[name, String(value ?? '')]] : [],
    ),
  )
}
