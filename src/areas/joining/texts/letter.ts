import { text } from '../../../foundation/language.ts'

export const letter = {
  greeting: text<{ name: string }>('Guten Tag {name},'),
  subjects: {
    new: text<{ day: string }>('Jemand möchte mitmachen: Antwort bis {day}'),
    more: text<{ day: string }>('Eine Anfrage wurde ergänzt: Antwort bis {day}'),
    soon: text<{ day: string }>('Eine Anfrage wartet: Antwort bis {day}'),
    late: text<{ day: string }>('Eine Anfrage wartet seit {day} zu lange'),
  },
  first: {
    new: text<{ day: string }>('jemand möchte mitmachen. Versprochen ist eine Antwort bis {day}.'),
    more: text<{ day: string }>('jemand hat zu einer Anfrage etwas ergänzt. Versprochen ist eine Antwort bis {day}.'),
    soon: text<{ day: string }>('eine Anfrage hat noch keine Antwort. Versprochen ist sie bis {day}.'),
    late: text<{ day: string }>(
      'eine Anfrage hat noch keine Antwort. Versprochen war sie bis {day}. Auch ein kurzes Zeichen hilft.',
    ),
  },
  nothingInside: 'Wer fragt, steht nicht in dieser E-Mail. Sie sehen es nach dem Anmelden.',
  open: 'Anfrage ansehen',
  wish: 'Möchte mitmachen bei',
  unsure: 'noch offen',
  answer: {
    subjects: {
      visit: text<{ network: string }>('Einladung zum Kennenlernen: {network}'),
      moved: text<{ network: string }>('Ihr Besuch: Das Treffen hat sich geändert ({network})'),
      cancelled: text<{ network: string }>('Ihr Besuch: Das Treffen ist abgesagt ({network})'),
      accepted: text<{ network: string }>('Willkommen im Netzwerk {network}'),
      declined: text<{ network: string }>('Antwort auf Ihre Anfrage: {network}'),
    },
    first: {
      visit: text<{ network: string; body: string }>(
        'Sie möchten mitmachen: {body}. Wir freuen uns und laden Sie zu einem Treffen ein.',
      ),
      moved: text<{ network: string; body: string }>(
        'bei dem Treffen, zu dem Sie eingeladen sind, hat sich etwas geändert. So ist es jetzt:',
      ),
      cancelled: text<{ network: string; body: string }>(
        'das Treffen, zu dem Sie eingeladen sind, ist abgesagt. Die Koordination nennt Ihnen ein anderes.',
      ),
      accepted: text<{ network: string; body: string }>('willkommen. Sie sind jetzt dabei: {body}.'),
      declined: text<{ network: string; body: string }>(
        'danke für Ihre Anfrage. Diesmal passt es leider nicht. Das ist der Grund:',
      ),
    },
    noDuty: 'Der Besuch verpflichtet Sie zu nichts.',
    see: 'Ihre Anfrage ansehen, ergänzen oder zurücknehmen',
  },
}
