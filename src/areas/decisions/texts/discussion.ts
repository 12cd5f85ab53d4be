import { text } from '../../../foundation/language.ts'

/** What those on the way say about a recommendation. */
export const discussion = {
  discussion: {
    title: 'Diskussion',
    one: 'Beitrag',
    lead: 'Das sagen Mitglieder der Gremien auf dem Weg. Nur Mitglieder des Netzwerks lesen es.',
    none: 'Noch hat niemand etwas dazu gesagt. Was hier steht, lesen nur Mitglieder des Netzwerks.',
    text: 'Ihr Beitrag',
    textHint: 'Was denken Sie dazu? Was fehlt noch? Was hilft weiter?',
    whose: 'Wessen Worte sind es?',
    whoseHint: 'Schreiben Sie für jemand anderen, stehen beide Namen dabei.',
    own: 'Meine eigenen',
    onBehalf: text<{ speaker: string; writer: string }>('{speaker}, aufgeschrieben von {writer}'),
    nobody: 'Jemand',
    changed: text<{ day: string }>('geändert am {day}'),
    write: 'Beitrag schreiben',
    edit: 'Beitrag ändern oder zurücknehmen',
    save: 'Beitrag speichern',
    takeBack: 'Beitrag zurücknehmen',
    takeBackMeans: 'Der Beitrag verschwindet ganz, auch seine einfache Fassung und seine Aufnahmen.',
    back: 'Zurück zur Diskussion',
  },
}
