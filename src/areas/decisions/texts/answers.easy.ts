import type { Shape } from '../../../foundation/language.ts'
import type { answers as german } from './answers.ts'
import { counted } from './count.ts'
import { voices } from './voices.easy.ts'

export const answers: Shape<typeof german> = {
  refusals: {
    ...voices.refusals,
    'no-seat-here': 'Sie haben in diesem Gremium keinen Sitz. Das dürfen nur Personen mit einem Sitz.',
    'no-deciding-seat':
      'Ein anderes Gremium entscheidet. Sie haben dort keinen Sitz. Darum können Sie nicht antworten.',
    'assistants-prepare':
      'Sie helfen als Assistenz. Sie dürfen lesen und vorbereiten. Vorschlagen und antworten darf die Person auf dem Sitz.',
    'tandems-learn': 'Sie sind im Tandem dabei. Sie lernen und reden mit. Die andere Person stimmt ab.',
    'assistants-never-vote':
      'Sie helfen als Assistenz. Assistenzen stimmen nicht ab. Die Stimme gehört der Person auf dem Sitz.',
    'decided-elsewhere': 'Das darf das Gremium nicht allein. Das Gremium macht eine Empfehlung. Andere entscheiden.',
    'proposer-only':
      'Wer hat den Vorschlag gemacht? Diese Person darf ihn zurücknehmen. Die Koordination darf das auch.',
    'body-ended': '„{body}“ gibt es nicht mehr. Wählen Sie ein anderes Gremium.',
    'another-body-proposes': 'Der erste Vorschlag ist nicht von „{body}“. Wählen Sie das richtige Gremium.',
    'not-to-be-repeated': 'Neu vorschlagen geht nur nach einem Nein. Oder nach der Antwort: Zurück an das Gremium.',
    'already-proposed-again': 'Es gibt schon einen neuen Vorschlag. Lesen Sie den neuen Vorschlag.',
    'meeting-of-another-body':
      'Das Treffen gehört zu einem anderen Gremium. Gehen Sie zum richtigen Treffen. Fangen Sie dort neu an.',
    'vote-closed': 'Die Abstimmung ist zu Ende. Das Ergebnis bleibt so.',
    'delegate-has-voted':
      'Dieser Sitz hat schon abgestimmt. Die Person von diesem Sitz war selbst da. Nur sie darf die Stimme ändern.',
    'too-few-votes':
      'Es fehlen noch Stimmen. {cast} von {entitled} Sitzen {cast, plural, one {hat} other {haben}} abgestimmt. {needed, plural, one {# Sitz muss} other {# Sitze müssen}} abstimmen. Das ist die Regel von diesem Netzwerk. Fragen Sie die anderen.',
    'too-few-votes-by-default':
      'Es fehlen noch Stimmen. {cast} von {entitled} Sitzen {cast, plural, one {hat} other {haben}} abgestimmt. {needed, plural, one {# Sitz muss} other {# Sitze müssen}} abstimmen. Das ist mehr als die Hälfte. Fragen Sie die anderen.',
    'nobody-voted': 'Noch hat niemand abgestimmt. Mindestens 1 Sitz muss abstimmen.',
    'objection-stands': 'Ein Sitz hat einen Einwand. Ändern Sie den Vorschlag. Oder reden Sie mit dem Sitz.',
    'equal-sums':
      'Mehrere Möglichkeiten haben gleich wenige Punkte. Reden Sie darüber. Alle können ihre Punkte noch ändern.',
    'deadline-over':
      'Die Zeit ist um. Niemand kann mehr abstimmen. Das Gremium kann den Vorschlag ändern und neu fragen.',
    'deadline-runs': 'Die Zeit läuft noch. Verlängern können Sie erst danach.',
    'deadline-open': 'Die Zeit läuft noch. Noch fehlen Stimmen. Warten Sie auf alle Stimmen.',
    'key-lost':
      'Der Computer kann die geheimen Stimmen nicht mehr öffnen. Die Abstimmung gilt nicht. Fangen Sie neu an.',
    'secret-is-own': 'Die Abstimmung ist geheim. Jeder Sitz stimmt selbst ab.',
    'not-secret': 'Diese Abstimmung ist nicht geheim. Stimmen Sie auf der Seite vom Vorschlag ab.',
    'vote-in-secret': 'Diese Abstimmung ist geheim. Stimmen Sie auf der Seite vom Vorschlag ab.',
    'key-still-there': 'Die Abstimmung läuft. Sie müssen nicht neu anfangen.',
    'seat-without-person': 'Auf diesem Sitz ist keine Person. Niemand kann dort abstimmen.',
    'seat-has-voted': 'Dieser Sitz hat schon abgestimmt. Nur der Sitz kann die Stimme ändern.',
    'not-to-be-reworked': 'Den Vorschlag können Sie nur bei einer Abstimmung ändern. Oder nach einem Gespräch.',
    'talk-first': 'Erst müssen Sie miteinander reden. Schreiben Sie danach das Ergebnis auf.',
    'no-talk-open': 'Hier wartet kein Gespräch.',
    'sense-ended': 'Diese Frage ist zu Ende. Fragen Sie neu.',
    'asker-only': 'Wer hat gefragt? Diese Person darf die Frage beenden. Die Koordination darf das auch.',
    'nothing-due': 'Heute endet keine Abstimmung.',
    'talk-recorded-already': 'Das Gespräch steht schon da. Schreiben Sie jetzt den neuen Vorschlag.',
    'tie-chair':
      'Auf beiden Seiten sind gleich viele. Dafür: {for}. Dagegen: {against}. Jetzt entscheidet eine Stimme. Das ist die Stimme von der Sprecherin oder dem Sprecher. Diese Stimme fehlt noch.',
    'no-station-seat': 'Die Empfehlung liegt bei einem anderen Gremium. Sie haben dort keinen Sitz.',
    'lies-with-station': 'Die Empfehlung liegt noch bei „{body}“. Erst danach kommt die Antwort.',
    'lies-with-decider': 'Alle Gremien haben etwas dazu gesagt. Jetzt kommt die Antwort.',
    'lies-elsewhere': 'Die Empfehlung ist schon weiter. Sie liegt jetzt bei „{body}“. Laden Sie die Seite neu.',
    'no-seat-on-the-way': 'Hier schreiben Menschen aus den Gremien. Sie können alles lesen.',
    'not-your-words': 'Das ist nicht Ihr Beitrag. Nur diese Menschen dürfen ihn ändern.',
    'decided-here': 'Das Gremium entscheidet hier selbst. Niemand muss antworten.',
    'not-yet-recommended': 'Das Gremium stimmt noch ab. Warten Sie bis zum Ende. Dann können Sie antworten.',
    'already-answered': 'Es gibt schon eine Antwort. Die Antwort bleibt so.',
    'came-to-nothing': 'Das Gremium hat abgestimmt. Alles bleibt so. Niemand muss antworten.',
    'was-withdrawn': 'Das Gremium hat den Vorschlag zurückgenommen. Niemand muss antworten.',
  },
  problems: {
    'fields-are-topics': 'Das passt nicht zusammen. Wählen Sie oben: Themen. Oder wählen Sie hier: Nein.',
    'nobody-decides':
      'Wer entscheidet das? Das hat niemand aufgeschrieben. Sagen Sie der Koordination: Bitte schreiben Sie das für „{body}“ auf.',
    'only-informed':
      '„{body}“ bekommt hier nur eine Nachricht. Ein Vorschlag geht nicht. Sprechen Sie mit dem anderen Gremium.',
    'reason-missing': 'Schreiben Sie: Warum ist das so? Das Gremium will den Grund wissen.',
    'changed-statement-missing': 'Schreiben Sie: Was gilt jetzt? Sonst weiß es niemand.',
    'changed-statement-same': 'Der Text ist noch gleich. Ändern Sie den Text. Oder wählen Sie etwas anderes.',
    'only-hands-on': 'Niemand spricht gerade für das Gremium. Wählen Sie: Weiter ohne Meinung.',
    'whose-words': 'Für wen schreiben Sie? Wählen Sie eine Person.',
    'not-for-them': 'Für diese Person können Sie nicht schreiben. Wählen Sie eine andere Person.',
    'objection-is-not-overruled':
      'Ein Sitz hat einen Einwand. Darum gilt der Vorschlag nicht. Ändern Sie den Vorschlag. Fragen Sie dann alle neu.',
    'choice-missing': 'Wählen Sie eine Stimme.',
    'points-missing': 'Geben Sie auch hier Punkte. Von 0 bis 10.',
    'objection-without-reason': 'Schreiben Sie: Warum geht das nicht?',
    'objection-without-help': 'Schreiben Sie: Was hilft?',
    'options-missing': 'Schreiben Sie mindestens 1 Möglichkeit. Jede Möglichkeit steht in einer eigenen Zeile.',
    'options-too-many': 'Das sind zu viele. Es dürfen {most} Möglichkeiten sein.',
    'option-too-long':
      'Eine Möglichkeit ist zu lang. Schreiben Sie zuerst einen kurzen Namen. Dann einen Doppel-Punkt. Dann die Erklärung.',
    'options-alike': 'Zwei Möglichkeiten heißen gleich. Geben Sie verschiedene Namen.',
    'closes-in-past': 'Dieser Tag ist heute oder schon vorbei. Schreiben Sie einen späteren Tag.',
    'closes-too-soon': 'Das ist zu früh. Es müssen mindestens {days} Tage sein.',
    'talk-too-early': 'An dem Tag war die Abstimmung noch nicht zu Ende. Schreiben Sie den Tag vom Gespräch.',
    'talk-too-late': 'Der Tag kommt erst noch. Schreiben Sie den Tag vom Gespräch.',
    'evidence-missing': 'Wo steht die Entscheidung? Schreiben Sie zum Beispiel: Protokoll vom 1. Dezember.',
  },
  done: {
    'closed-without-voices': voices.was,
    'answered-without-voices': voices.wasAnswer,
    'recommendation-proposed': 'Der Vorschlag ist da. Jetzt stimmt das Gremium ab.',
    'vote-cast': 'Die Stimme zählt.',
    'vote-changed': 'Die neue Stimme zählt.',
    'vote-recorded': 'Die Stimme ist aufgeschrieben.',
    'vote-came-to-nothing': 'Das Ergebnis ist da: Alles bleibt so.',
    'talk-opened': 'Die Abstimmung ist zu Ende. Jetzt müssen Sie erst miteinander reden.',
    'sense-asked': 'Wir fragen das Gremium.',
    'sense-said': 'Ihre Antwort ist da.',
    'sense-ended': 'Die Frage ist zu Ende.',
    'talk-recorded': 'Das Gespräch ist aufgeschrieben.',
    'wording-changed': 'Der neue Vorschlag ist da. Wir fragen alle noch einmal.',
    'deadline-extended': 'Sie haben mehr Zeit.',
    'ballot-begun-again': 'Die Abstimmung fängt neu an. Wir fragen alle noch einmal.',
    'recommendation-made': 'Die Empfehlung ist fertig. Jetzt warten wir auf die Antwort.',
    'decision-made': 'Das Gremium hat entschieden.',
    'advice-given': 'Die Meinung ist gespeichert. Die Empfehlung geht weiter.',
    'recommendation-answered': 'Die Antwort ist gespeichert. Das Gremium kann sie lesen.',
    'contribution-written': 'Der Beitrag ist da. Alle Mitglieder können ihn lesen.',
    'contribution-changed': 'Der Beitrag ist geändert.',
    'contribution-taken-back': 'Der Beitrag ist gelöscht.',
    'recommendation-withdrawn': 'Der Vorschlag ist zurückgenommen.',
  },
  facts: {
    'closed-without-voices': voices.fact,
    'answered-without-voices': voices.factAnswer,
    'recommendation-proposed': '{who} hat das vorgeschlagen.',
    'vote-cast': '{who} {people, plural, one {hat} other {haben}} abgestimmt.',
    'vote-changed': '{who} hat eine Stimme geändert.',
    'vote-recorded':
      '{who} hat eine Stimme aufgeschrieben. Die Stimme kam {channel, select, phone {am Telefon} other {mit einem Brief}}.',
    'recommendation-made': `{who} hat das Ergebnis aufgeschrieben. ${counted.easy} Das ist jetzt eine Empfehlung.`,
    'decision-made': `{who} hat das Ergebnis aufgeschrieben. ${counted.easy} Das gilt jetzt.`,
    'vote-came-to-nothing': `{who} hat das Ergebnis aufgeschrieben. ${counted.easy} Alles bleibt so.`,
    'talk-opened': `{who} hat die Abstimmung beendet. ${counted.easy} Jetzt gibt es erst ein Gespräch.`,
    'talk-recorded':
      '{who} hat das Gespräch aufgeschrieben. {result, select, stands {Das Ergebnis gilt.} other {Wir ändern den Vorschlag.}}',
    'sense-asked': '{who} hat das Gremium gefragt.',
    'sense-said': '{who} {people, plural, one {hat} other {haben}} geantwortet.',
    'sense-ended': '{who} hat die Frage beendet.',
    'wording-changed': '{who} hat den Vorschlag geändert. Das ist Fassung {nr}. Wir stimmen neu ab.',
    'deadline-extended': '{who} hat die Zeit verlängert.',
    'ballot-begun-again': '{who} hat die geheime Abstimmung neu angefangen.',
    'silent-reminded': '{who} hat {count, plural, one {# Person} other {# Personen}} an die Abstimmung erinnert.',
    'deadline-passed': '{who} sagt: Die Zeit ist um. Für ein Ergebnis fehlt noch etwas.',
    'recommendation-put-on-agenda': '{who} hat aufgeschrieben: Das ist ein Thema beim nächsten Treffen.',
    'advice-given':
      '{who} hat die Meinung aufgeschrieben. Die Meinung ist: {advice, select, supports {dafür} opposes {dagegen} none {keine} other {dafür, aber anders}}.',
    'recommendation-answered':
      '{who} hat die Antwort aufgeschrieben. Die Antwort ist: {outcome, select, adopted {ja} rejected {nein} returned {zurück an das Gremium} other {ja, aber anders}}.',
    'contribution-written': '{who} {people, plural, one {hat} other {haben}} einen Beitrag geschrieben.',
    'contribution-changed': '{who} hat einen Beitrag geändert.',
    'contribution-taken-back': '{who} hat einen Beitrag gelöscht.',
    'recommendation-withdrawn': '{who} hat den Vorschlag zurückgenommen.',
  },
}
