import type { Crumb, Here } from '../../../foundation/addresses.ts'
import { meetingsTexts } from '../texts.ts'

/** The way to a page of this area, through the meeting it belongs to. */
export function crumbsOf(here: Here, meeting?: { readonly id: string; readonly title: string }): Crumb[] {
  const list = { name: here.language.words(meetingsTexts).list.title, href: `${here.base}/treffen` }
  return meeting ? [list, { name: meeting.title, own: true, href: `${list.href}/${meeting.id}` }] : [list]
}
