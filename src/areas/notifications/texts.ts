import { text, texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  title: text<{ name: string }>('Guten Tag, {name}'),
  today: 'Heute',
  /** As running text writes small numbers; larger ones are digits. */
  numbers: ['null', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  lead: {
    waiting: text<{ count: number; number: string }>(
      '{count, plural, =0 {Gerade wartet nichts auf Sie.} =1 {Eine Sache wartet auf Sie.} other {{number} Dinge warten auf Sie.}}',
    ),
    meeting: text<{ days: number; number: string }>(
      '{days, plural, =0 {Das nächste Treffen ist heute.} =1 {Das nächste Treffen ist morgen.} =2 {Das nächste Treffen ist übermorgen.} other {Das nächste Treffen ist in {number} Tagen.}}',
    ),
    noMeeting: 'Ein nächstes Treffen ist noch nicht vereinbart.',
  },
  waiting: {
    title: 'Was wartet auf Sie?',
    none: 'Gerade wartet nichts auf Sie.',
    noneMore: 'Wenn jemand Ihre Antwort, Ihre Stimme oder Ihre Hilfe braucht, steht es hier.',
    all: text<{ count: number }>('Alle {count} Dinge zeigen'),
    fewer: 'Nur das Nächste zeigen',
    since: text<{ days: number }>('{days, plural, =0 {seit heute} =1 {seit gestern} other {seit # Tagen offen}}'),
    answer: text<{ title: string }>('Auf eine Empfehlung antworten: {title}'),
    answerMore: text<{ body: string; decider: string }>('Empfehlung von: {body}. Es entscheidet: {decider}.'),
    advise: text<{ title: string }>('Zu einer Empfehlung Stellung nehmen: {title}'),
    adviseMore: text<{ body: string; decider: string }>(
      'Empfehlung von: {body}. Sie liegt bei: {decider}. Danach geht sie weiter.',
    ),
    recordMore: text<{ body: string }>(
      'Empfehlung von: {body}. Entschieden wird beim Träger oder im Rat. Sie halten die Antwort fest.',
    ),
    vote: text<{ title: string }>('Abstimmen: {title}'),
    voteMore: text<{ body: string }>('Es stimmt ab: {body}. Ihre Stimme fehlt noch.'),
    sense: text<{ title: string }>('Sagen, wie Sie dazu stehen: {title}'),
    senseMore: text<{ body: string }>('Es fragt: {body}. Es wird nichts entschieden.'),
    prepareVote: text<{ title: string }>('Eine Abstimmung vorbereiten: {title}'),
    prepareVoteMore: text<{ body: string }>(
      'Es stimmt ab: {body}. Sie können lesen und erklären. Die Stimme gibt ab, wer den Sitz hat.',
    ),
    talk: text<{ title: string }>('Miteinander sprechen: {title}'),
    talkMore: text<{ body: string }>('Das Ergebnis von {body} gilt erst nach einem Gespräch.'),
    invitation: text<{ title: string }>('Zusagen oder absagen: {title}'),
    invitationMore: 'Kommen Sie? Ihre Antwort hilft allen beim Planen.',
    task: text<{ title: string }>('Aufgabe: {title}'),
    prepareTask: text<{ title: string }>('Aufgabe vorbereiten: {title}'),
    prepareTaskMore: text<{ partner: string }>(
      'Sie können vorbereiten und um Hilfe bitten. Fertig melden kann die Person, die für {partner} spricht.',
    ),
    help: text<{ title: string }>('Hilfe gesucht: {title}'),
    helpMore: text<{ partner: string }>('{partner} braucht Unterstützung.'),
    helpWanted: text<{ partner: string; what: string }>('{partner} sagt, was helfen würde: „{what}“'),
    testReading: text<{ count: number }>(
      '{count, plural, one {Ein einfach geschriebener Text wartet} other {# einfach geschriebene Texte warten}} auf Ihr Urteil',
    ),
    testReadingMore: 'Lesen Sie in Ruhe. Wenn etwas schwer ist, liegt es am Text.',
    hardText: text<{ title: string }>('Jemand hat Ihre einfache Fassung nicht verstanden: {title}'),
    hardTextMore: 'Dort steht, welche Sätze und Wörter schwer sind.',
    succession: text<{ title: string; body: string }>('Nachfolge finden: Sitz von {title} im Gremium „{body}“'),
    successionMore: 'Hier spricht bald oder schon jetzt niemand mehr. Es geht in kleinen Schritten.',
    term: text<{ title: string; body: string }>('Die Zeit endet: Sitz von {title} im Gremium „{body}“'),
    termMore: 'Fragen Sie, ob es weitergeht. Eine weitere Zeit geht in einem Schritt.',
    review: text<{ title: string }>('Überprüfung fällig: {title}'),
    reviewMore: text<{ body: string }>('Vorgeschlagen hatte es: {body}. Halten Sie fest, ob es so bleibt.'),
    carryOut: text<{ title: string }>('Umsetzen: {title}'),
    carryOutMore: text<{ organisation: string }>(
      'So ist es entschieden: {organisation} setzt es um. Noch ist keine Aufgabe daraus geworden.',
    ),
    holds: text<{ day: string }>('gilt ab {day}'),
    letters: text<{ count: number }>(
      '{count, plural, one {Ein Brief ist nicht angekommen} other {# Briefe sind nicht angekommen}}',
    ),
    lettersMore: 'Prüfen Sie die E-Mail-Adressen. Bis dahin rufen Sie am besten an.',
  },
  first: {
    title: 'So fängt Ihr Netzwerk an',
    partners: 'Partner aufnehmen',
    partnersHint: 'Einzeln, oder alle zusammen aus einer Tabelle.',
    bodies: 'Ein Gremium gründen',
    bodiesHint: 'Meist zuerst die Steuerungsgruppe.',
    meetings: 'Das erste Treffen vereinbaren',
    meetingsHint: 'Ein Termin, ein Ort, ein paar Punkte.',
    done: 'Geschafft',
    open: 'Kommt noch',
  },
  meetings: {
    title: 'Wann treffen wir uns?',
    none: 'Noch ist kein Treffen vereinbart.',
    noneMore: 'Sobald jemand zu einem Treffen einlädt, steht es hier.',
    all: 'Alle Treffen',
    allSilent: 'Weitere Gremien ohne Termin',
    online: 'Auch von zu Hause.',
    answers: { yes: 'Sie haben zugesagt.', no: 'Sie haben abgesagt.', unsure: 'Sie wissen es noch nicht.' },
    noDate: 'noch kein Termin',
    last: text<{ weeks: number }>(
      '{weeks, plural, =0 {Das letzte Treffen war vor wenigen Tagen.} =1 {Das letzte Treffen war vor einer Woche.} other {Das letzte Treffen war vor # Wochen.}}',
    ),
    never: 'Dieses Gremium hat sich noch nicht getroffen.',
    call: 'Termin vorschlagen',
  },
  goals: {
    title: 'Was haben wir vor?',
    none: 'Noch haben wir kein gemeinsames Ziel beschlossen.',
    noneNext: 'Ziele ansehen und vorschlagen',
    all: 'Alle Ziele',
  },
  successes: {
    title: 'Was ist gelungen?',
    none: 'In den letzten zwei Monaten steht hier noch nichts. Auch ein kleiner Schritt zählt.',
    recommendation: text<{ title: string }>('Angenommen: {title}'),
    task: text<{ title: string }>('Erledigt: {title}'),
    partners: text<{ names: string }>('Neu dabei: {names}'),
    more: text<{ count: number }>('{count} weitere'),
    all: 'Alle Beschlüsse',
  },
  letters: {
    title: 'Briefe, die nicht angekommen sind',
    lead: 'Diese E-Mails konnten nicht zugestellt werden. Meist stimmt die Adresse nicht mehr. Rufen Sie an, oder fragen Sie nach einer neuen.',
    none: 'Alle Briefe sind angekommen.',
    noneMore: 'Hier ist nichts zu tun.',
    to: text<{ name: string }>('An {name}'),
  },
  refusals: {},
  problems: {},
  done: {},
  facts: {},
}

export const notificationsTexts = texts(de, easy, en)
