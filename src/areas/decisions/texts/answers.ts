import { counted } from './count.ts'
import { voices } from './voices.ts'

/** What the door and the journal say. */
export const answers = {
  refusals: {
    ...voices.refusals,
    'no-seat-here': 'Das machen die Delegierten dieses Gremiums und ihre Vertretung. Sie haben dort keinen Sitz.',
    'no-deciding-seat': 'Darauf antwortet, wer für das entscheidende Gremium spricht. Sie haben dort keinen Sitz.',
    'assistants-prepare':
      'Wer assistiert, liest mit und bereitet vor. Vorschlagen und antworten können die Delegierten und ihre Vertretung.',
    'tandems-learn': 'Im Tandem sprechen und lernen Sie mit. Die Stimme gibt ab, wer den Sitz hat oder vertritt.',
    'assistants-never-vote': 'Wer assistiert, stimmt nicht ab. Die Stimme gehört der Person, die für den Sitz spricht.',
    'decided-elsewhere': 'Das darf dieses Gremium nicht allein. Es empfiehlt, und jemand anderes entscheidet.',
    'proposer-only': 'Zurückziehen kann, wer es vorgeschlagen hat, oder die Koordination.',
    'body-ended': '„{body}“ gibt es nicht mehr. Wählen Sie ein anderes Gremium.',
    'another-body-proposes': 'Von „{body}“ kam das damals nicht. Wählen Sie das Gremium, das es vorgeschlagen hatte.',
    'not-to-be-repeated': 'Neu vorschlagen lässt sich nur, was abgelehnt oder zurückgegeben wurde.',
    'already-proposed-again': 'Das ist schon neu vorgeschlagen. Öffnen Sie die neue Fassung.',
    'meeting-of-another-body':
      'Dieses Treffen gehört zu einem anderen Gremium. Öffnen Sie das Formular vom richtigen Treffen aus.',
    'vote-closed': 'Die Abstimmung ist geschlossen. Daran ändert sich nichts mehr.',
    'delegate-has-voted':
      'Für diesen Sitz hat die delegierte Person schon selbst abgestimmt. Nur sie kann die Stimme ändern.',
    'too-few-votes':
      'Noch haben zu wenige abgestimmt: {cast} von {entitled} Sitzen, nötig {needed, plural, one {ist einer} other {sind #}}. So steht es in den Regeln dieses Netzwerks. Bitten Sie die anderen um ihre Stimme.',
    'too-few-votes-by-default':
      'Noch haben zu wenige abgestimmt: {cast} von {entitled} Sitzen, nötig {needed, plural, one {ist einer} other {sind #}}, also mehr als die Hälfte. Bitten Sie die anderen um ihre Stimme.',
    'nobody-voted': 'Es hat noch niemand abgestimmt. Mindestens ein Sitz muss abstimmen.',
    'objection-stands':
      'Ein Einwand steht im Raum. Arbeiten Sie ihn in den Wortlaut ein, oder sprechen Sie mit dem Sitz, der ihn hat.',
    'equal-sums':
      'Mehrere Möglichkeiten haben gleich wenig Widerstand. Sprechen Sie darüber. Jeder Sitz kann seine Punkte noch ändern.',
    'deadline-over':
      'Die Frist ist vorbei. Jetzt kann niemand mehr abstimmen. Das Gremium kann den Wortlaut überarbeiten und neu fragen.',
    'deadline-runs': 'Die Frist läuft noch. Verlängern lässt sie sich erst, wenn sie ohne Ergebnis vorbei ist.',
    'deadline-open':
      'Die Frist läuft noch, und noch nicht alle haben abgestimmt. Schließen lässt sich vorher nur, wenn alle abgestimmt haben.',
    'key-lost':
      'Der Schlüssel zu den geheimen Stimmen ist nicht mehr da. Diese Abstimmung ist ungültig. Beginnen Sie sie neu.',
    'secret-is-own': 'Eine geheime Stimme gibt jeder Sitz selbst ab. Für andere eintragen geht hier nicht.',
    'not-secret': 'Diese Abstimmung ist nicht geheim. Öffnen Sie den Vorschlag und stimmen Sie dort ab.',
    'vote-in-secret': 'Diese Abstimmung ist geheim. Öffnen Sie den Vorschlag und stimmen Sie dort ab.',
    'key-still-there': 'Die Abstimmung läuft. Ein neuer Anfang ist nicht nötig.',
    'seat-without-person': 'Auf diesem Sitz ist keine Person, die abstimmen kann.',
    'seat-has-voted': 'Dieser Sitz hat schon selbst abgestimmt. Nur er kann seine Stimme ändern.',
    'not-to-be-reworked':
      'Der Wortlaut lässt sich nur ändern, solange abgestimmt wird oder ein Gespräch das ergeben hat.',
    'talk-first': 'Erst kommt das Gespräch. Tragen Sie ein, was dabei herauskam.',
    'no-talk-open': 'Hier steht kein Gespräch aus.',
    'sense-ended': 'Dieses Stimmungsbild ist beendet. Fragen Sie neu, wenn sich etwas geändert hat.',
    'asker-only': 'Beenden kann, wer gefragt hat, oder die Koordination.',
    'nothing-due': 'Heute ist keine Abstimmung zwischen Treffen zu schließen.',
    'talk-recorded-already': 'Das Gespräch ist schon eingetragen. Schreiben Sie jetzt die neue Fassung.',
    'tie-chair':
      'Gleichstand: {for} dafür, {against} dagegen. Nach den Regeln dieses Netzwerks gibt die Stimme der Sprecher*in den Ausschlag. Sie muss dafür oder dagegen stimmen.',
    'no-station-seat':
      'Dazu nimmt Stellung, wer für das Gremium spricht, bei dem es liegt. Sie haben dort keinen Sitz.',
    'lies-with-station': 'Es liegt noch bei „{body}“. Geantwortet wird, sobald es von dort weitergegeben ist.',
    'lies-with-decider': 'Alle Gremien auf dem Weg haben sich geäußert. Jetzt antwortet, wer entscheidet.',
    'lies-elsewhere': 'Es ist schon weitergegeben und liegt jetzt bei „{body}“. Öffnen Sie die Seite neu.',
    'no-seat-on-the-way':
      'Hier sprechen die Mitglieder der Gremien auf dem Weg und die Koordination. Lesen können Sie alles.',
    'not-your-words':
      'Ändern und zurücknehmen kann einen Beitrag nur, wer ihn geschrieben hat oder wessen Worte es sind.',
    'decided-here': 'Hier hat das Gremium selbst zu entscheiden. Es wartet niemand auf eine Antwort.',
    'not-yet-recommended':
      'Die Gruppe stimmt noch ab. Eine Antwort ist möglich, sobald sie die Empfehlung beschlossen hat.',
    'already-answered': 'Darauf ist schon geantwortet. Eine Antwort bleibt, wie sie ist.',
    'came-to-nothing': 'Die Abstimmung ergab: Es bleibt, wie es ist. Darauf wartet keine Antwort.',
    'was-withdrawn': 'Der Vorschlag wurde zurückgezogen. Er braucht keine Antwort.',
  },
  problems: {
    'fields-are-topics':
      'Ein Handlungsfeld gehört zu „Themen und Schwerpunkte“. Wählen Sie oben diesen Bereich, oder hier keines.',
    'nobody-decides':
      'Für diesen Bereich ist nicht aufgeschrieben, wer entscheidet. Bitten Sie die Koordination, das Mandat von „{body}“ einzutragen.',
    'only-informed':
      '„{body}“ wird in diesem Bereich nur informiert und kann nichts empfehlen. Sprechen Sie mit dem Gremium, das entscheidet.',
    'reason-missing': 'Schreiben Sie, warum. Die Gruppe soll den Grund erfahren.',
    'changed-statement-missing': 'Schreiben Sie, was jetzt gilt. Sonst weiß niemand, was sich geändert hat.',
    'changed-statement-same':
      'Der Wortlaut ist noch derselbe. Ändern Sie ihn, oder wählen Sie eine Antwort ohne Änderung.',
    'only-hands-on': 'Für dieses Gremium spricht gerade niemand. Sie können es nur ohne Stellungnahme weitergeben.',
    'whose-words': 'Wählen Sie, für wen Sie schreiben. Wer assistiert, schreibt die Worte einer anderen Person auf.',
    'not-for-them': 'Für diese Person können Sie hier nicht schreiben. Wählen Sie jemand anderen.',
    'objection-is-not-overruled':
      'Beim Konsent gilt nichts gegen einen Einwand. Wählen Sie: Der Wortlaut wird überarbeitet. Danach fragen Sie alle neu.',
    'choice-missing': 'Wählen Sie, wie dieser Sitz stimmt.',
    'points-missing': 'Geben Sie auch dieser Möglichkeit 0 bis 10 Punkte.',
    'objection-without-reason': 'Schreiben Sie, was dagegen spricht. Nur dann lässt sich der Einwand einarbeiten.',
    'objection-without-help': 'Schreiben Sie, was helfen würde. Die anderen suchen danach eine Lösung.',
    'options-missing': 'Schreiben Sie mindestens eine Möglichkeit, jede in eine eigene Zeile.',
    'options-too-many': 'Mehr als {most} Möglichkeiten überblickt niemand. Lassen Sie einige weg.',
    'option-too-long':
      'Eine Möglichkeit ist zu lang. Schreiben Sie einen kurzen Namen, dann einen Doppelpunkt, dann die Erklärung.',
    'options-alike': 'Zwei Möglichkeiten heißen gleich. Geben Sie jeder einen eigenen Namen.',
    'closes-in-past': 'Dieser Tag ist schon da oder vorbei. Schreiben Sie einen Tag, der noch kommt.',
    'closes-too-soon': 'Das ist zu früh. Nach den Regeln dieses Netzwerks bleiben mindestens {days} Tage Zeit.',
    'talk-too-early': 'Der Tag liegt vor dem Ende der Abstimmung. Schreiben Sie, wann Sie gesprochen haben.',
    'talk-too-late': 'Dieser Tag kommt erst noch. Schreiben Sie, wann Sie gesprochen haben.',
    'evidence-missing': 'Schreiben Sie, wo die Entscheidung aufgeschrieben ist, zum Beispiel in welchem Protokoll.',
  },
  done: {
    'closed-without-voices': voices.was,
    'answered-without-voices': voices.wasAnswer,
    'recommendation-proposed': 'Der Vorschlag steht zur Abstimmung.',
    'vote-cast': 'Die Stimme ist gezählt.',
    'vote-changed': 'Die Stimme ist geändert.',
    'vote-recorded': 'Die Stimme ist eingetragen und als solche gekennzeichnet.',
    'vote-came-to-nothing': 'Das Ergebnis steht: Es bleibt, wie es ist.',
    'talk-opened': 'Die Abstimmung ist geschlossen. Vor dem Ergebnis steht jetzt ein Gespräch.',
    'sense-asked': 'Das Gremium ist gefragt.',
    'sense-said': 'Die Antwort ist da.',
    'sense-ended': 'Das Stimmungsbild ist beendet.',
    'talk-recorded': 'Das Gespräch ist eingetragen.',
    'wording-changed': 'Die neue Fassung steht. Alle werden neu gefragt.',
    'deadline-extended': 'Die Frist ist verlängert.',
    'ballot-begun-again': 'Die Abstimmung beginnt neu. Alle werden noch einmal gefragt.',
    'recommendation-made': 'Die Empfehlung ist auf dem Weg. Sie bleibt offen, bis eine Antwort da ist.',
    'decision-made': 'Der Beschluss steht.',
    'advice-given': 'Die Stellungnahme ist gespeichert. Die Empfehlung geht weiter.',
    'recommendation-answered': 'Die Antwort ist gespeichert. Die Gruppe kann sie jetzt lesen.',
    'contribution-written': 'Der Beitrag steht jetzt in der Diskussion.',
    'contribution-changed': 'Der Beitrag ist geändert.',
    'contribution-taken-back': 'Der Beitrag ist zurückgenommen.',
    'recommendation-withdrawn': 'Der Vorschlag ist zurückgezogen.',
  },
  facts: {
    'closed-without-voices': voices.fact,
    'answered-without-voices': voices.factAnswer,
    'recommendation-proposed': '{who} hat es vorgeschlagen.',
    'vote-cast': '{who} {people, plural, one {hat} other {haben}} abgestimmt.',
    'vote-changed': '{who} hat die Stimme eines Sitzes geändert.',
    'vote-recorded':
      '{who} hat die Stimme eines Sitzes eingetragen, die {channel, select, phone {am Telefon} other {per Brief}} kam.',
    'recommendation-made': `{who} hat das Ergebnis festgestellt: ${counted.de}. Damit ist es empfohlen.`,
    'decision-made': `{who} hat das Ergebnis festgestellt: ${counted.de}. Damit ist es beschlossen.`,
    'vote-came-to-nothing': `{who} hat das Ergebnis festgestellt: ${counted.de}. Damit bleibt es, wie es ist.`,
    'talk-opened': `{who} hat die Abstimmung geschlossen: ${counted.de}. Das Ergebnis wartet auf ein Gespräch.`,
    'talk-recorded':
      '{who} hat das Gespräch eingetragen. {result, select, stands {Das Ergebnis gilt.} other {Der Wortlaut wird überarbeitet.}}',
    'sense-asked': '{who} hat gefragt, wie die Idee ankommt.',
    'sense-said': '{who} {people, plural, one {hat} other {haben}} geantwortet.',
    'sense-ended': '{who} hat das Stimmungsbild beendet.',
    'wording-changed': '{who} hat Fassung {nr} geschrieben. Darüber wird neu abgestimmt.',
    'deadline-extended': '{who} hat die Frist verlängert.',
    'ballot-begun-again': '{who} hat die geheime Abstimmung neu begonnen, weil der Schlüssel nicht mehr da war.',
    'silent-reminded': '{who} hat {count, plural, one {eine Person} other {# Personen}} an die Abstimmung erinnert.',
    'deadline-passed': '{who} hat festgestellt: Die Frist ist vorbei, und für ein Ergebnis fehlt noch etwas.',
    'recommendation-put-on-agenda': '{who} hat es auf die Tagesordnung des nächsten Treffens gesetzt.',
    'advice-given':
      '{who} hat es weitergegeben: {advice, select, supports {unterstützt} opposes {abgeraten} none {ohne Stellungnahme} other {mit Änderungen unterstützt}}.',
    'recommendation-answered':
      '{who} hat die Antwort eingetragen: {outcome, select, adopted {angenommen} rejected {abgelehnt} returned {zurückgegeben} other {mit Änderungen angenommen}}.',
    'contribution-written': '{who} {people, plural, one {hat} other {haben}} etwas zur Diskussion geschrieben.',
    'contribution-changed': '{who} hat einen Beitrag geändert.',
    'contribution-taken-back': '{who} hat einen Beitrag zurückgenommen.',
    'recommendation-withdrawn': '{who} hat den Vorschlag zurückgezogen.',
  },
}
