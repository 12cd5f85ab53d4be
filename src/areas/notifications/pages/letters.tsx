import type { Here, View } from '../../../foundation/addresses.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import type { LostLetter } from '../reads/letters.ts'
import { notificationsTexts } from '../texts.ts'

export function LettersPage(here: Here<{ letters: readonly LostLetter[] }>): View {
  const { language, data, base } = here
  const { letters: words, today } = language.words(notificationsTexts)
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [
      { name: today, href: `${base}/heute` },
      { name: words.title, href: here.path },
    ],
    body:
      data.letters.length === 0 ? (
        <EmptyState title={words.none}>{words.noneMore}</EmptyState>
      ) : (
        <Rows>
          {data.letters.map(({ id, to, name, subject, at }) => (
            <Row key={id} title={subject} when={<span>{language.day(at, 'short')}</span>}>
              {language.say(words.to, { name: name ? `${name}, ${to}` : to })}
            </Row>
          ))}
        </Rows>
      ),
  }
}
