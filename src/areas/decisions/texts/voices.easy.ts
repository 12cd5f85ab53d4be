import type { Shape } from '../../../foundation/language.ts'
import type { voices as de } from './voices.ts'

export const voices: Shape<typeof de> = {
  refusals: {
    'target-group-absent':
      'Die Menschen aus den Gruppen haben noch nicht mitgemacht. Fragen Sie diese Menschen. Geht es nicht anders? Dann schreiben Sie auf: Warum?',
    'no-target-group-seat':
      'Hier spricht noch kein Sitz für eine Gruppe. Laden Sie jemanden ein. Geht es nicht anders? Dann schreiben Sie auf: Warum?',
  },
  title: 'Eine Gruppe fehlt',
  reason: 'Warum schließen Sie die Abstimmung trotzdem?',
  hint: 'Alle Mitglieder können das lesen. Schreiben Sie nichts über Krankheiten.',
  reasonAnswer: 'Sie nehmen das an? Dann schreiben Sie: Warum geht es nicht anders?',
  wasAnswer: 'Angenommen. Eine Gruppe hat gefehlt',
  factAnswer: '{who} hat Ja gesagt. Eine Gruppe hat gefehlt. Der Grund steht dabei.',
  was: 'Eine Gruppe hat gefehlt',
  fact: '{who} hat die Abstimmung beendet. Eine Gruppe hat gefehlt. Der Grund steht dabei.',
}
