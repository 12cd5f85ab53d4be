import type { Here } from '../foundation/addresses.ts'
import type { frameTexts } from '../frame-texts.ts'
import type { Destination } from '../ui/destination.ts'
import type { PictogramName } from '../ui/pictograms.ts'

type Words = typeof frameTexts.de

export interface Navigation {
  readonly areas: readonly Destination[]
  readonly more: readonly Destination[]
  readonly helps: readonly Destination[]
  readonly legal: readonly Destination[]
}

/** All ways out of a page: the same words in the same order everywhere. `aloud`: reading aloud is switched on. */
export function navigationOf(here: Here, words: Words, aloud: boolean): Navigation {
  const { base, network } = here
  const member = here.actor.kind === 'person' && here.actor.member
  const coordinates = here.actor.kind === 'person' && here.actor.coordinates
  const at = (href: string, label: string, sign?: PictogramName): Destination => {
    const [path = ''] = href.split('?', 1)
    const current = here.path === path || (path !== base && here.path.startsWith(`${path}/`))
    return { href, label, current, sign }
  }
  const { nav, legal } = words
  const decisions = at(`${base}/beschluesse`, nav.decisions, 'decision')
  const bodies = at(`${base}/gremien`, nav.bodies, 'body')
  const goals = at(`${base}/ziele`, nav.goals, 'goal')
  const forMembers = [
    at(`${base}/heute`, nav.today, 'today'),
    at(`${base}/partner`, nav.partners, 'partner'),
    bodies,
    goals,
    at(`${base}/treffen`, nav.meetings, 'meeting'),
    at(`${base}/aufgaben`, nav.tasks, 'task'),
  ]
  const more = [
    decisions,
    at(`${base}/mitglieder`, nav.people, 'group'),
    ...(coordinates ? [at(`${base}/anfragen`, nav.requests)] : []),
    at(`${base}/regeln`, nav.rules, 'rules'),
    at(`${base}/woerter`, nav.words),
    at(`${base}/texte`, nav.texts, 'plain'),
    at(base, nav.network, 'network'),
  ]
  return {
    areas: network ? (member ? forMembers : [bodies, goals, decisions]) : [],
    more: network && member ? more : [],
    helps: helpsOf(here, words, aloud, at),
    legal: [
      at(`/barriere-melden?seite=${encodeURIComponent(here.path)}`, legal.barrier),
      at('/barrierefreiheit', legal.accessibility),
      at('/datenschutz', legal.privacy),
      at('/impressum', legal.imprint),
    ],
  }
}

type At = (href: string, label: string, sign?: PictogramName) => Destination

/** WCAG 3.2.6 and EN 301 549 5.2: what makes a page usable stands in the same place on every page, for everyone. */
function helpsOf(here: Here, { helps }: Words, aloud: boolean, at: At): Destination[] {
  const address = addressOf(here)
  const back = here.path === '/darstellung' ? here.query.zurueck : address
  const display = `/darstellung${back ? `?zurueck=${encodeURIComponent(back)}` : ''}`
  const mark = address.includes('?') ? '&' : '?'
  const reading: Destination = {
    href: `${address}${mark}vorlesen=${aloud ? 'nein' : 'ja'}`,
    label: aloud ? helps.silent : helps.aloud,
    sign: 'aloud',
  }
  return [
    at('/gebaerdensprache', helps.signing, 'signing'),
    // Without a voice on this server only a device with its own can read: that is switched on at /darstellung.
    ...(here.voice || aloud ? [reading] : []),
    at(display, helps.display, 'display'),
    at('/hilfe', helps.help, 'help'),
    ...(here.demo ? [at('/demo', helps.demo, 'demo')] : []),
    here.actor.kind === 'person' ? at('/ich', here.actor.name, 'person') : at('/anmelden', helps.signIn, 'enter'),
  ]
}

/** Path and query of this page. */
export function addressOf({ path, query }: Here): string {
  const text = new URLSearchParams(query).toString()
  return text ? `${path}?${text}` : path
}
