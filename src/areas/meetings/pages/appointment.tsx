import type { ComponentChildren } from 'preact'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { OwnWords } from '../../../ui/own-words.tsx'
import { type Appointment, whenOf } from '../meeting.ts'
import { meetingsTexts } from '../texts.ts'

interface WhenAndWhereProps {
  readonly of: Appointment
  /** Further facts, after when and where. */
  readonly children?: ComponentChildren
}

/** When, where, how to get in. What is not known is said as not known. */
export function WhenAndWhere({ of, children }: WhenAndWhereProps) {
  const language = useLanguage()
  const words = language.words(meetingsTexts)
  return (
    <Facts>
      <Fact term={words.when}>{whenOf(of, language)}</Fact>
      <Fact term={words.where}>
        {of.place ? <OwnWords>{of.place}</OwnWords> : of.online ? words.onlyOnline : words.placeOpen}
      </Fact>
      {of.place && (
        <Fact term={words.access}>{of.placeAccess ? <OwnWords>{of.placeAccess}</OwnWords> : words.accessUnknown}</Fact>
      )}
      {of.online && (
        <Fact term={words.online}>
          {/^https?:\/\/\S+$/.test(of.online) ? <a href={of.online}>{of.online}</a> : of.online}
        </Fact>
      )}
      {children}
    </Facts>
  )
}
