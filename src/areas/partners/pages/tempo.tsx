import { useLanguage } from '../../../ui/language.ts'
import type { Absence, Tempo } from '../partner.ts'
import { earliestDue } from '../rules/tempo.ts'
import { partnersTexts } from '../texts.ts'

/** The pace in sentences that judge nobody, for the profile and for wherever work is given. */
export function TempoSentences({ tempo, today }: { tempo: Tempo; today: string }) {
  const language = useLanguage()
  const words = language.words(partnersTexts).tempo
  const away = ({ from, to }: Absence) =>
    from === to
      ? language.say(words.awayDay, { day: language.day(from, 'short') })
      : language.say(words.away, { from: language.day(from, 'short'), to: language.day(to, 'short') })
  const fair = earliestDue(tempo, today)
  const sentences = [
    tempo.leadDays === null ? words.leadUnknown : language.say(words.lead, { days: tempo.leadDays }),
    ...(tempo.hoursMonth === null ? [] : [language.say(words.hours, { hours: tempo.hoursMonth })]),
    ...tempo.absences.filter(({ to }) => to >= today).map(away),
    ...(fair > today ? [language.say(words.fair, { day: language.day(fair) })] : []),
  ]
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
