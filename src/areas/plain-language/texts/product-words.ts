/** The words of the interface: what they mean here, and what others call the same. `like` is separated by commas. */
export const productWords = {
  body: {
    word: 'Gremium',
    like: '',
    meaning:
      'Eine Gruppe von Menschen mit einem Auftrag. Sie trifft sich, berät und beschließt. Zum Beispiel die Steuerungsgruppe.',
  },
  steeringGroup: {
    word: 'Steuerungsgruppe',
    like: 'Steuerungskreis, Lenkungsgruppe',
    meaning: 'Das Gremium, das das ganze Netzwerk im Blick hat. Es setzt Ziele und entscheidet, oder es empfiehlt.',
  },
  workingGroup: {
    word: 'Arbeitsgruppe',
    like: 'AG',
    meaning: 'Ein Gremium, das an einem Thema arbeitet. Zum Beispiel an der Freizeit oder an der Mobilität.',
  },
  carrier: {
    word: 'Träger',
    like: '',
    meaning:
      'Die Organisation, bei der das Netzwerk rechtlich angesiedelt ist. Sie verwaltet das Geld und unterschreibt Verträge.',
  },
  coordination: {
    word: 'Koordination',
    like: '',
    meaning: 'Menschen, die das Netzwerk zusammenhalten. Sie laden ein, schreiben auf, fragen nach und helfen weiter.',
  },
  partner: {
    word: 'Partner',
    like: '',
    meaning: 'Wer im Netzwerk mitmacht: ein Verein, ein Amt, ein Unternehmen, eine Gruppe oder ein einzelner Mensch.',
  },
  seat: {
    word: 'Sitz',
    like: '',
    meaning: 'Ein Platz in einem Gremium. Ein Sitz hat eine Stimme. Die Menschen darauf können wechseln.',
  },
  delegate: {
    word: 'Delegierte Person',
    like: 'Delegierte',
    meaning: 'Wer für einen Partner im Gremium sitzt, spricht und abstimmt.',
  },
  deputy: {
    word: 'Stellvertretung',
    like: '',
    meaning: 'Wer kommt und abstimmt, wenn die delegierte Person nicht kann.',
  },
  assistant: {
    word: 'Assistenz',
    like: '',
    meaning: 'Wer jemanden beim Mitmachen unterstützt. Eine Assistenz liest mit und bereitet vor. Sie stimmt nicht ab.',
  },
  mandate: {
    word: 'Mandat',
    like: '',
    meaning: 'Was ein Gremium darf: selbst entscheiden, empfehlen, angehört werden oder nur informiert werden.',
  },
  recommendation: {
    word: 'Empfehlung',
    like: '',
    meaning: 'Ein Gremium sagt, was es möchte. Wer entscheidet, muss darauf antworten und einen Grund nennen.',
  },
  resolution: {
    word: 'Beschluss',
    like: '',
    meaning: 'Eine Entscheidung, die gilt. Sie steht im Protokoll und auf der Seite „Beschlüsse“.',
  },
  vote: {
    word: 'Abstimmung',
    like: '',
    meaning: 'Alle Sitze sagen Ja oder Nein, oder sie enthalten sich. Jeder Sitz hat eine Stimme.',
  },
  abstention: {
    word: 'Enthaltung',
    like: '',
    meaning: 'Wer sich enthält, sagt weder Ja noch Nein.',
  },
  quorum: {
    word: 'Beschlussfähigkeit',
    like: 'Quorum, beschlussfähig',
    meaning:
      'Es sind genug Sitze da, um etwas zu beschließen. Wie viele genug sind, steht in den Regeln des Netzwerks.',
  },
  agenda: {
    word: 'Tagesordnung',
    like: 'TOP',
    meaning: 'Die Liste der Themen, über die bei einem Treffen gesprochen wird. Jedes Thema ist ein Punkt.',
  },
  minutes: {
    word: 'Protokoll',
    like: '',
    meaning: 'Was bei einem Treffen gesagt und vereinbart wurde, aufgeschrieben für alle.',
  },
  pace: {
    word: 'Tempo',
    like: '',
    meaning:
      'Wie viel Vorlauf ein Partner braucht und wie viele Stunden er hat. Danach richten sich die Fristen seiner Aufgaben.',
  },
  leadTime: {
    word: 'Vorlauf',
    like: '',
    meaning: 'Die Zeit, die jemand vorher braucht. Zum Beispiel zwei Wochen, bis eine Aufgabe fertig sein soll.',
  },
  targetGroup: {
    word: 'Zielgruppe',
    like: '',
    meaning: 'Die Menschen, um die es geht. Sie entscheiden im Netzwerk mit.',
  },
  barrier: {
    word: 'Barriere',
    like: '',
    meaning: 'Etwas, das Menschen ausschließt. Zum Beispiel eine Stufe, ein schwerer Satz oder ein Vorurteil.',
  },
  inclusion: {
    word: 'Inklusion',
    like: '',
    meaning: 'Alle Menschen gehören von Anfang an dazu. Niemand muss sich dafür ändern.',
  },
  easyLanguage: {
    word: 'Leichte Sprache',
    like: '',
    meaning: 'Besonders verständliches Deutsch mit festen Regeln. Menschen mit Lernschwierigkeiten prüfen jeden Text.',
  },
}
