import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { FirstBody } from '../../bodies/pages/first-body.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import { methods } from '../../municipalities/rule-set.ts'
import { Written } from '../../plain-language/pages.tsx'
import type { MatterWay, ProposePage as Page, ProposingBody } from '../reads/propose.ts'
import { decisionsTexts } from '../texts.ts'
import { deciderSubject, stateSays } from './says.ts'

export function ProposePage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { earlier, bodies } = data
  const typed = here.form?.values.body
  const mine = bodies.filter(({ can }) => can === true)
  const chosen = bodies.find(({ id }) => id === (typed ?? data.chosen)) ?? (mine.length === 1 ? mine[0] : undefined)
  return {
    title: earlier ? words.propose.again : words.propose.title,
    lead: earlier ? language.say(words.propose.againLead, { title: earlier.title }) : words.propose.lead,
    crumbs: [{ name: words.register.title, href: `${base}/beschluesse` }],
    body: chosen ? (
      <Possible can={chosen.can} texts={decisionsTexts} label={words.propose.send}>
        <ProposeForm here={here} body={chosen} />
      </Possible>
    ) : (
      <Choose here={here} />
    ),
  }
}

function ProposeForm({ here, body }: { here: Here<Page>; body: ProposingBody }) {
  const { language, base, data } = here
  const { propose: words, sense, methods: named } = language.words(decisionsTexts)
  const { matters } = language.words(bodiesTexts)
  const { earlier, meeting, item, suggested, idea } = data
  const before = earlier
    ? { title: earlier.title, matter: earlier.matter, statement: earlier.statement.original, why: earlier.why.original }
    : idea
      ? { title: idea.title, statement: idea.idea.original }
      : { title: suggested }
  const stored = { method: data.method, ...before }
  const hidden = {
    body: body.id,
    meeting: meeting ?? '',
    item: item ?? '',
    earlier: earlier?.id ?? '',
    senseCheck: idea?.id ?? '',
  }
  const fields = body.matters.filter(({ field }) => field !== '')
  return (
    <>
      {earlier && (
        <Section title={words.reply}>
          <p>{stateSays(language, earlier.state, 'body')}</p>
          <Written text={earlier.reason} here={here} onlyRead about={words.reply} />
        </Section>
      )}
      {!earlier && !idea && (
        <p>
          <a href={`${base}/stimmungsbilder?gremium=${body.id}`}>{sense.first}</a>
        </p>
      )}
      <PageForm here={here} action={`${base}/beschluesse/neu`} stored={stored} hidden={hidden}>
        <p>
          {words.body}: <b>{body.name}</b>
        </p>
        <TextField name="title" label={words.name} hint={words.nameHint} required />
        <TextArea name="statement" label={words.statement} hint={words.statementHint} rows={3} prose required />
        <TextArea name="why" label={words.why} hint={words.whyHint} rows={6} prose required />
        <Radios
          name="matter"
          label={words.matter}
          hint={words.matterHint}
          required
          options={body.matters
            .filter(({ field }) => field === '')
            .map((way) => ({
              value: way.matter,
              label: matters[way.matter],
              hint: wayOf(language, body.name, way),
            }))}
        />
        {fields.length > 0 && (
          <Select
            name="field"
            label={words.field}
            hint={words.fieldHint}
            none={words.noField}
            options={fields.map((way) => ({
              value: way.field,
              label: `${way.field}. ${wayOf(language, body.name, way)}`,
            }))}
          />
        )}
        <Radios
          name="method"
          label={words.method}
          hint={words.methodHint}
          required
          options={methods.map((method) => ({
            value: method,
            label: named[method].label,
            hint: named[method].meaning,
          }))}
        />
        <TextArea name="options" label={words.options} hint={words.optionsHint} rows={4} />
        <DateFields
          name="closesOn"
          label={words.closesOn}
          hint={language.say(words.closesOnHint, { days: data.circularDays })}
        />
        <Button>{words.send}</Button>
      </PageForm>
    </>
  )
}

/** Before anything is proposed: who decides this matter, and where that is written. */
function wayOf(language: Language, name: string, { way, deciderName, wording }: MatterWay): string {
  const { says } = language.words(decisionsTexts)
  if (!way) return says.nobody
  const documented = wording ? ` ${language.say(says.wording, { wording })}` : ''
  const body = asSubject(name, language)
  if (way.decider.kind === 'self') return language.say(says.decidesItself, { body }) + documented
  const decider = deciderSubject(language, { body: name, decider: way.decider.kind, deciderName })
  const power = way.power === 'is-heard' || way.power === 'is-informed' ? way.power : 'recommends'
  return language.say(says[power], { body, decider }) + documented
}

function Choose({ here }: { here: Here<Page> }) {
  const { language, data, path, query } = here
  const { propose: words } = language.words(decisionsTexts)
  if (data.bodies.length === 0) return <FirstBody here={here} next={words.noneNext} />
  const href = (id: string) => `${path}?${new URLSearchParams({ ...query, gremium: id })}`
  return (
    <Section title={words.which}>
      {data.bodies
        .toSorted((one, other) => Number(other.can === true) - Number(one.can === true))
        .map(({ id, name, can }) => (
          <Section key={id} title={name} level={3}>
            <Possible can={can} texts={decisionsTexts} label={words.choose}>
              <p>
                <LinkButton href={href(id)} kind="quiet" about={name}>
                  {words.choose}
                </LinkButton>
              </p>
            </Possible>
          </Section>
        ))}
    </Section>
  )
}
