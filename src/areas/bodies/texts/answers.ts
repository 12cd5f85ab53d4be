/** What the door says about bodies: why not, what to mend, what was done, what happened. */
export const answers = {
  refusals: {
    'body-ended': 'Dieses Gremium gibt es nicht mehr. Gründen Sie ein neues, wenn Sie es wieder brauchen.',
    'in-a-circle': 'So würden die Gremien im Kreis aufeinander warten. Wählen Sie ein Gremium, das selbst entscheidet.',
    'nothing-to-withdraw': 'Für diese Sache gibt es keine eigene Regelung.',
    'still-decides':
      'Das Gremium „{name}“ schickt seine Empfehlungen hierher. Legen Sie zuerst fest, wer dort künftig entscheidet.',
    'seat-vacated': 'Dieser Sitz ist schon frei. Besetzen Sie einen neuen.',
    'assistants-never-vote':
      'Assistenzen stimmen nicht ab. Die Person, die Sie unterstützen, gibt die Stimme selbst ab.',
    'no-seat-here':
      'In diesem Gremium haben Sie keinen Sitz. Abstimmen können die Menschen, die hier für einen Sitz benannt sind.',
    'tandems-learn': 'Im Tandem sprechen und lernen Sie mit. Die Stimme gibt ab, wer den Sitz hat oder vertritt.',
    'no-longer-free': 'Dieser freie Sitz ist schon besetzt oder zurückgenommen. Sehen Sie beim Gremium nach.',
    'named-by-others':
      'Wer auf diesem Sitz sitzt, wird berufen, gewählt oder aufgenommen. Die Koordination trägt es dann ein.',
    'delegate-already': 'Diese Person spricht schon für den Sitz. Hier ist nichts zu tun.',
    'own-seat-only': 'Verabschieden kann sich jede Person selbst. Die Koordination trägt es für andere ein.',
    'no-longer-sits': 'Auf diesem Sitz sitzt die Person dann nicht mehr. Hier ist nichts zu tun.',
  },
  problems: {
    'name-taken': 'Ein Gremium mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.',
    'choose-body': 'Wählen Sie ein Gremium aus der Liste.',
    'decides-itself':
      'Wenn das Gremium entscheidet, wählen Sie hier „dieses Gremium selbst“. Sonst wählen Sie, wer stattdessen entscheidet.',
    'another-body':
      'Wählen Sie ein anderes Gremium. Wenn dieses selbst entscheidet, sagen Sie es eine Frage weiter oben.',
    'fields-are-topics': 'Ein Handlungsfeld gehört zu „Themen und Schwerpunkte“. Lassen Sie das Feld hier leer.',
    'before-last-change':
      'Bis dahin gilt schon etwas anderes. Schreiben Sie einen Tag nach der letzten Änderung, oder den Tag einer geplanten Änderung.',
    'choose-decision': 'Wählen Sie eine Entscheidung aus, die angenommen ist.',
    'basis-missing':
      'Wählen Sie die Entscheidung aus, oder schreiben Sie, wo das beschlossen wurde: Gremium, Tag und Nummer.',
    'holder-missing': 'Wählen Sie einen Partner, oder schreiben Sie den Namen der Gruppe oder Person auf.',
    'one-holder':
      'Ein Sitz gehört nur einem. Wählen Sie einen Partner, oder schreiben Sie einen Namen, aber nicht beides.',
    'no-such-partner': 'Dieser Partner gehört nicht zum Netzwerk. Wählen Sie einen anderen.',
    'partner-has-seat': 'Dieser Partner hat hier schon einen Sitz. Jeder Partner hat genau einen.',
    'not-a-member': 'Diese Person gehört noch nicht zum Netzwerk. Nehmen Sie sie zuerst auf.',
    'assistants-never-speak': 'Diese Person assistiert dem Partner. Wählen Sie jemanden, der für ihn sprechen darf.',
    'deputy-is-delegate': 'Das ist schon die Person, die spricht. Wählen Sie für die Vertretung jemand anderen.',
    'assistant-is-voice': 'Wer assistiert, spricht und vertritt nicht. Wählen Sie jemand anderen.',
    'term-is-over': 'Dieser Tag ist schon vorbei. Schreiben Sie einen Tag in der Zukunft.',
    'tandem-is-delegate': 'Das ist schon die Person, die spricht. Wählen Sie für das Tandem jemand anderen.',
    'term-not-longer': 'Der Sitz gilt schon so lange. Schreiben Sie einen späteren Tag.',
    'day-ahead': 'Dieser Tag liegt in der Zukunft. Schreiben Sie heute oder einen früheren Tag.',
    'wanted-missing': 'Sagen Sie, für wen der Sitz frei ist: eine Zielgruppe, ein Bereich oder ein Satz.',
    'last-day-over': 'Dieser Tag ist schon vorbei. Schreiben Sie heute oder einen späteren Tag.',
    'last-day-too-far': 'Dieser Tag liegt mehr als zwei Jahre entfernt. Prüfen Sie das Jahr.',
  },
  done: {
    'body-founded': 'Das Gremium ist gegründet.',
    'body-changed': 'Die Angaben sind gespeichert.',
    'body-ended': 'Das Gremium ist beendet.',
    'mandate-set': 'Es ist festgelegt, wer entscheidet.',
    'mandate-withdrawn': 'Die Regelung ist zurückgenommen.',
    'seat-filled': 'Der Sitz ist besetzt.',
    'seat-changed': 'Der Sitz ist geändert.',
    'seat-vacated': 'Der Sitz ist frei.',
    'seat-reappointed': 'Der Sitz gilt für eine weitere Zeit.',
    'successor-named': 'Die neue Person ist benannt. Ein Brief heißt sie willkommen.',
    'seat-advertised': 'Der freie Sitz ist ausgeschrieben. Alle können es lesen.',
    'vacancy-withdrawn': 'Die Ausschreibung ist zurückgenommen.',
    'part-ended': 'Die Rolle auf dem Sitz ist beendet.',
    'part-goes-on': 'Es geht weiter wie bisher.',
  },
  facts: {
    'body-founded': '{who} hat das Gremium gegründet.',
    'body-changed': '{who} hat die Angaben geändert.',
    'body-ended': '{who} hat das Gremium beendet.',
    'mandate-set': '{who} hat festgelegt, wer {times, plural, one {} other {was }}entscheidet.',
    'mandate-withdrawn': '{who} hat eine Regelung zurückgenommen.',
    'seat-filled': '{who} hat {times, plural, one {einen Sitz} other {# Sitze}} besetzt.',
    'seat-changed': '{who} hat einen Sitz geändert.',
    'seat-vacated': '{who} hat einen Sitz freigegeben.',
    'seat-reappointed': '{who} hat einen Sitz für eine weitere Zeit vergeben.',
    'successor-named': '{who} hat für einen Sitz jemand Neues benannt.',
    'seat-advertised': '{who} hat {times, plural, one {einen freien Sitz} other {# freie Sitze}} ausgeschrieben.',
    'vacancy-withdrawn': '{who} hat eine Ausschreibung zurückgenommen.',
    'part-ended': 'Auf einem Sitz hört jemand auf.',
    'part-goes-on': '{who} hat gesagt: Auf einem Sitz geht es doch weiter wie bisher.',
  },
}
