import type { Shape } from '../../../foundation/language.ts'
import type { discussion as german } from './discussion.ts'

export const discussion: Shape<typeof german> = {
  discussion: {
    title: 'Gespräch',
    one: 'Beitrag',
    lead: 'Das sagen Menschen aus den Gremien. Das lesen nur Mitglieder vom Netzwerk.',
    none: 'Noch hat niemand etwas gesagt. Das lesen nur Mitglieder vom Netzwerk.',
    text: 'Ihr Beitrag',
    textHint: 'Was denken Sie? Was fehlt noch? Was hilft?',
    whose: 'Wer sagt das?',
    whoseHint: 'Schreiben Sie für eine andere Person? Dann stehen beide Namen da.',
    own: 'Ich selbst',
    onBehalf: '{speaker}. Aufgeschrieben hat es {writer}',
    nobody: 'Jemand',
    changed: 'geändert am {day}',
    write: 'Beitrag schreiben',
    edit: 'Beitrag ändern oder löschen',
    save: 'Beitrag speichern',
    takeBack: 'Beitrag löschen',
    takeBackMeans: 'Der Beitrag ist dann weg. Auch alle Aufnahmen dazu sind weg.',
    back: 'Zurück zum Gespräch',
  },
}
