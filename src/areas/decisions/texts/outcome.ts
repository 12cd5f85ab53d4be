import { text } from '../../../foundation/language.ts'

/** What follows from a decision, and how its body looks at it again. */
export const outcome = {
  outcome: {
    title: 'Was daraus folgt',
    none: 'Noch ist nicht aufgeschrieben, wer es umsetzt.',
    partner: 'Setzt es um',
    mandates: 'Sie regelt, wer was entscheidet:',
    setMandate: text<{ body: string }>('Ein Mandat danach ändern: {body}'),
    nobody: 'noch nicht festgelegt',
    notPublic: 'Das lesen nur Mitglieder.',
    effective: 'Gilt ab',
    review: 'Wird überprüft am',
    noReview: 'Eine Überprüfung ist nicht vereinbart.',
    ended: 'Gilt nicht mehr seit',
    due: text<{ day: string }>('Die Überprüfung war für den {day} vereinbart. Sie steht noch aus.'),
    tasks: text<{ count: number }>(
      '{count, plural, one {Eine Aufgabe daraus ansehen} other {# Aufgaben daraus ansehen}}',
    ),
    noTasks: 'Noch ist keine Aufgabe daraus geworden.',
    keep: 'Festhalten, was daraus folgt',
    change: 'Ändern, was daraus folgt',
    onAgenda: text<{ title: string }>('Überprüfung: {title}'),
    lead: text<{ title: string }>('„{title}“ gilt. Halten Sie fest, wer es umsetzt und wann Sie darauf zurückkommen.'),
    whichPartner: 'Wer setzt es um?',
    whichPartnerHint: 'Ein Partner des Netzwerks. Er sieht es auf seiner Seite „Heute“.',
    noPartner: 'noch offen',
    from: 'Ab wann gilt es?',
    fromHint: 'Ohne Angabe gilt es ab dem Tag der Entscheidung.',
    reviewOn: 'Wann wird es überprüft?',
    reviewOnHint:
      'Vorgeschlagen ist der Tag in einem Jahr. Danach steht es von selbst auf der Tagesordnung. Ohne Angabe wird es nicht überprüft.',
    save: 'Speichern',
    back: 'Zurück zur Entscheidung',
  },
  review: {
    title: 'Überprüfungen',
    record: 'Überprüfung festhalten',
    lead: text<{ title: string }>('Hat sich bewährt, was beschlossen wurde? Es geht um: „{title}“'),
    statement: 'Das gilt zurzeit',
    result: 'Was kam heraus?',
    results: {
      stays: { name: 'Es bleibt, wie es ist', hint: 'Unten können Sie die nächste Überprüfung vereinbaren.' },
      change: { name: 'Es soll geändert werden', hint: 'Es gilt weiter, bis ein neuer Vorschlag angenommen ist.' },
      ends: { name: 'Es gilt nicht mehr', hint: 'Ab heute. Im Verzeichnis bleibt es stehen.' },
    },
    said: {
      stays: text<{ day: string }>('{day}: Es bleibt, wie es ist.'),
      change: text<{ day: string }>('{day}: Es soll geändert werden.'),
      ends: text<{ day: string }>('{day}: Es gilt nicht mehr.'),
    },
    reason: 'Warum?',
    reasonHint: 'Was hat sich gezeigt? Wer später liest, soll es verstehen.',
    nextOn: 'Wann wird es wieder überprüft?',
    nextOnHint: 'Nur wenn es bleibt, wie es ist. Ohne Angabe endet das Überprüfen.',
    final: 'Eine Überprüfung lässt sich danach nicht mehr ändern.',
    save: 'Überprüfung speichern',
    again: 'Änderung vorschlagen',
  },
  inside: {
    readers: 'Wer es liest',
    state: text<{ reason: string }>('Das lesen nur Mitglieder. Grund: {reason}'),
    everyone:
      'Das lesen alle, auch ohne Anmeldung: Wortlaut, Begründung und wer es umsetzt. Namen von Menschen und Stimmen bleiben im Netzwerk.',
    keep: 'Nur Mitgliedern zeigen',
    show: 'Allen zeigen',
    lead: text<{ title: string }>('Was entschieden ist, lesen sonst alle. Es geht um: „{title}“'),
    reason: 'Warum soll es im Netzwerk bleiben?',
    reasonHint: 'Zum Beispiel: Es geht um eine einzelne Person. Mitglieder lesen den Grund.',
  },
  /** What the door and the journal say. */
  outcomeAnswers: {
    refusals: {
      'not-yet-decided': 'Das ist noch nicht entschieden. Halten Sie danach fest, was daraus folgt.',
      'was-not-adopted': 'Das ist nicht angenommen. Es gibt nichts umzusetzen und nichts zu überprüfen.',
      'no-longer-holds': 'Das gilt nicht mehr. Wenn es wieder gelten soll, schlagen Sie es neu vor.',
      'already-inside': 'Das lesen schon jetzt nur Mitglieder.',
      'already-for-everyone': 'Das lesen schon jetzt alle.',
    },
    problems: {
      'partner-not-here': 'Dieser Partner gehört nicht mehr zum Netzwerk. Wählen Sie einen anderen.',
      'review-past': 'Dieser Tag ist schon da oder vorbei. Schreiben Sie einen Tag, der noch kommt.',
      'review-before-effect': 'An diesem Tag gilt es noch nicht. Schreiben Sie einen späteren.',
    },
    done: {
      'outcome-kept': 'Gespeichert ist, was daraus folgt.',
      'decision-reviewed': 'Die Überprüfung ist festgehalten.',
      'decision-kept-inside': 'Das lesen jetzt nur noch Mitglieder.',
      'decision-shown': 'Das lesen jetzt alle.',
    },
    facts: {
      'outcome-kept': '{who} hat festgehalten, was daraus folgt.',
      'decision-reviewed':
        '{who} hat die Überprüfung festgehalten: {result, select, stays {Es bleibt, wie es ist.} change {Es soll geändert werden.} other {Es gilt nicht mehr.}}',
      'review-put-on-agenda': '{who} hat die Überprüfung auf die Tagesordnung gesetzt.',
      'decision-kept-inside': '{who} hat es nur für Mitglieder gestellt.',
      'decision-shown': '{who} hat es für alle gezeigt.',
    },
  },
}
