import type { Here, View } from './foundation/addresses.ts'
import type { Display as Choices } from './foundation/web/visit.ts'
import { frameTexts } from './frame-texts.ts'
import type { Destination } from './ui/destination.ts'
import { type Display, fonts, sizes, themes } from './ui/display.ts'
import { LanguageContext } from './ui/language.ts'
import { Notice } from './ui/notice.tsx'
import { Opening } from './ui/opening.tsx'
import { PageFrame } from './ui/page-frame.tsx'

/** Every page stands in this frame: where am I, who am I, what can I do, who runs this. */
export function frame(stylesheet: string) {
  return (here: Here, view: View, choices: Choices) => {
    const words = here.language.words(frameTexts)
    const { network, base } = here
    const conflict = here.form?.theirs !== undefined
    const at = (href: string, label: string): Destination => ({
      href,
      label,
      current: here.path === href || (href !== here.base && here.path.startsWith(`${href}/`)),
    })
    const member = here.actor.kind === 'person' && here.actor.member
    const trail = [
      { label: words.nav.networks, href: '/' },
      ...(network ? [{ label: network.name, href: base }] : []),
      ...(view.crumbs ?? []).filter(({ href }) => href !== here.path).map(({ name, href }) => ({ label: name, href })),
    ]
    const inside = network && here.path !== base
    return (
      <LanguageContext.Provider value={here.language}>
        <PageFrame
          title={view.title}
          stylesheet={stylesheet}
          icon="/zeichen.svg"
          display={displayOf(choices)}
          header={{
            site: network ? { name: network.name, href: base } : { name: words.site, href: '/' },
            address: here.path + queryOf(here.query),
            areas: network ? areasOf(words, base, member).map(([href, label]) => at(href, label)) : [],
            more: network ? moreOf(words, base, member).map(([href, label]) => at(href, label)) : [],
            helps: helpsOf(here, words).map(([href, label]) => at(href, label)),
          }}
          footer={{
            operator: network?.demo ? words.demoOperator : words.operator,
            legal: [
              at(`/barriere-melden?seite=${encodeURIComponent(here.path)}`, words.legal.barrier),
              at('/barrierefreiheit', words.legal.accessibility),
              at('/datenschutz', words.legal.privacy),
              at('/impressum', words.legal.imprint),
            ],
          }}
          trail={here.path === '/' ? undefined : inside || !network ? trail : trail.slice(0, 1)}
          hasErrors={Boolean(here.form)}
          done={here.done}
          unlisted={here.actor.kind !== 'guest'}
        >
          {here.form?.refusal && !conflict && (
            <Notice kind="error" focus>
              {here.form.refusal}
            </Notice>
          )}
          <Opening title={view.title} lead={view.lead} />
          {view.body}
        </PageFrame>
      </LanguageContext.Provider>
    )
  }
}

type Words = typeof frameTexts.de

function areasOf({ nav }: Words, base: string, member: boolean): [string, string][] {
  if (!member)
    return [
      [`${base}/gremien`, nav.bodies],
      [`${base}/ziele`, nav.goals],
      [`${base}/beschluesse`, nav.decisions],
    ]
  return [
    [`${base}/heute`, nav.today],
    [`${base}/partner`, nav.partners],
    [`${base}/gremien`, nav.bodies],
    [`${base}/ziele`, nav.goals],
    [`${base}/treffen`, nav.meetings],
    [`${base}/aufgaben`, nav.tasks],
  ]
}

function moreOf({ nav }: Words, base: string, member: boolean): [string, string][] {
  if (!member) return []
  return [
    [`${base}/beschluesse`, nav.decisions],
    [`${base}/mitglieder`, nav.people],
    [`${base}/regeln`, nav.rules],
    [base, nav.network],
  ]
}

function helpsOf(here: Here, { helps }: Words): [string, string][] {
  const person: [string, string] =
    here.actor.kind === 'person' ? ['/ich', here.actor.name] : ['/anmelden', helps.signIn]
  return [
    ['/darstellung', helps.display],
    ['/hilfe', helps.help],
    ...(here.demo ? [['/demo', helps.demo] satisfies [string, string]] : []),
    person,
  ]
}

function queryOf(query: Here['query']): string {
  const text = new URLSearchParams(query).toString()
  return text ? `?${text}` : ''
}

/** The cookie came from the browser: only known words pass. */
function displayOf(choices: Choices): Display {
  return {
    theme: themes.find((theme) => theme === choices.theme),
    size: sizes.find((size) => size === choices.size),
    font: fonts.find((font) => font === choices.font),
    spacing: choices.spacing === 'ja',
    buttons: choices.buttons === 'ja',
    calm: choices.calm === 'ja',
  }
}
