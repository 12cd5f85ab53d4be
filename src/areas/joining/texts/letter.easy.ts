import type { Shape } from '../../../foundation/language.ts'
import type { letter } from './letter.ts'

export const letterEasy: Shape<typeof letter> = {
  greeting: 'Guten Tag {name},',
  subjects: {
    new: 'Jemand möchte mitmachen. Antwort bis {day}',
    more: 'Es gibt etwas Neues zu einer Anfrage. Antwort bis {day}',
    soon: 'Eine Anfrage wartet. Antwort bis {day}',
    late: 'Eine Anfrage wartet zu lange',
  },
  first: {
    new: 'jemand möchte mitmachen. Bitte antworten Sie bis {day}.',
    more: 'es gibt etwas Neues zu einer Anfrage. Bitte antworten Sie bis {day}.',
    soon: 'eine Anfrage wartet noch. Bitte antworten Sie bis {day}.',
    late: 'eine Anfrage wartet noch. Der letzte Tag war {day}. Bitte antworten Sie bald.',
  },
  nothingInside: 'In dieser E-Mail steht kein Name. Melden Sie sich an. Dann sehen Sie den Namen.',
  open: 'Anfrage ansehen',
  wish: 'Möchte hier mitmachen',
  unsure: 'noch offen',
  answer: {
    subjects: {
      visit: 'Einladung zu einem Treffen: {network}',
      moved: 'Ihr Treffen ist jetzt anders: {network}',
      cancelled: 'Ihr Treffen fällt aus: {network}',
      accepted: 'Willkommen: {network}',
      declined: 'Antwort für Sie: {network}',
    },
    first: {
      visit: 'Sie möchten mitmachen: {body}. Das ist schön. Kommen Sie zu einem Treffen.',
      moved: 'bei Ihrem Treffen ist etwas neu. So ist es jetzt:',
      cancelled: 'Ihr Treffen fällt aus. Die Koordination sagt Ihnen ein anderes Treffen.',
      accepted: 'willkommen. Sie sind jetzt dabei: {body}.',
      declined: 'danke für Ihre Anfrage. Es passt leider nicht. Das ist der Grund:',
    },
    noDuty: 'Sie müssen danach nicht mitmachen.',
    see: 'Ihre Anfrage ansehen',
  },
}
