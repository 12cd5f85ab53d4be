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
    'nobody-voted': 'Es hat noch niemand abgestimmt. Mindestens ein Sitz muss dafür sein.',
    'only-abstentions':
      'Bisher gibt es nur Enthaltungen. Mindestens ein Sitz muss dafür sein. Sonst ziehen Sie den Vorschlag zurück.',
    'not-carried':
      'Dafür sind nicht mehr als dagegen: {for} dafür, {against} dagegen. Reden Sie noch einmal darüber, oder ziehen Sie den Vorschlag zurück.',
    'tie-rejected':
      'Gleichstand: {for} dafür, {against} dagegen. Nach den Regeln dieses Netzwerks reicht das nicht. Reden Sie noch einmal darüber, oder ziehen Sie den Vorschlag zurück.',
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
    'evidence-missing': 'Schreiben Sie, wo die Entscheidung aufgeschrieben ist, zum Beispiel in welchem Protokoll.',
  },
  done: {
    'closed-without-voices': voices.was,
    'recommendation-proposed': 'Der Vorschlag steht zur Abstimmung.',
    'vote-cast': 'Die Stimme ist gezählt.',
    'vote-changed': 'Die Stimme ist geändert.',
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
    'recommendation-proposed': '{who} hat es vorgeschlagen.',
    'vote-cast': '{who} {people, plural, one {hat} other {haben}} abgestimmt.',
    'vote-changed': '{who} hat die Stimme eines Sitzes geändert.',
    'recommendation-made':
      '{who} hat die Abstimmung geschlossen: {for} dafür, {against} dagegen, {abstain, plural, one {# Enthaltung} other {# Enthaltungen}}. Damit ist es empfohlen.',
    'decision-made':
      '{who} hat die Abstimmung geschlossen: {for} dafür, {against} dagegen, {abstain, plural, one {# Enthaltung} other {# Enthaltungen}}. Damit ist es beschlossen.',
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
