import { text } from '../../../foundation/language.ts'

/** What the door and the journal say about leaving. */
export const farewellAnswers = {
  refusals: {
    'goodbye-already':
      'Der Abschied ist schon aufgeschrieben. Nehmen Sie ihn zurück, wenn ein anderer Tag gelten soll.',
    'nobody-sits': 'Auf diesem Sitz sitzt zurzeit niemand. Hier kann sich niemand verabschieden.',
    'thanks-from-others': 'Den Dank schreiben die anderen. Sie dürfen ihn einfach annehmen.',
    'thanks-from-body': 'Danke sagen hier die Menschen aus diesem Gremium und die Koordination.',
    'own-name-only': 'Ob alle den Namen und den Dank lesen dürfen, sagt nur die Person selbst.',
    'thanks-first': 'Noch steht hier kein Dank. Erst dann können Sie entscheiden, ob alle ihn lesen dürfen.',
    'has-left': 'Der letzte Tag ist vorbei. Die Koordination kann den Sitz neu besetzen.',
  },
  done: {
    'goodbye-said':
      'Der Abschied ist aufgeschrieben. Die Koordination und wer für das Gremium spricht wissen Bescheid.',
    'goodbye-taken-back': 'Der Abschied ist zurückgenommen. Alles bleibt, wie es war.',
    'thanks-written': 'Das Danke ist gespeichert.',
    'farewell-opened': 'Jetzt dürfen alle den Dank lesen.',
    'farewell-kept-inside': 'Jetzt lesen nur noch Mitglieder den Dank.',
  },
  facts: {
    'goodbye-said': '{who} hat einen Abschied aufgeschrieben.',
    'goodbye-taken-back': '{who} hat einen Abschied zurückgenommen.',
    'thanks-written': '{who} hat Danke gesagt.',
    'farewell-opened': '{who} hat gesagt: Alle dürfen den Dank lesen.',
    'farewell-kept-inside': '{who} hat gesagt: Nur Mitglieder lesen den Dank.',
    'consent-ended': 'Der Dank lautet anders. Ihn lesen jetzt wieder nur Mitglieder.',
  },
}

type Who = { readonly name: string }

/** Leaving a seat in good order: saying goodbye, handing over, thanks. */
export const farewell = {
  say: {
    title: 'Sich verabschieden',
    titleOther: text<Who>('Verabschieden: {name}'),
    lead: text<{ holder: string; body: string }>(
      'Sie verlassen den Sitz von „{holder}“ im Gremium „{body}“. Der Sitz bleibt. Danke für alles bis hierher.',
    ),
    leadOther: text<{ name: string; holder: string; body: string }>(
      '{name} verlässt den Sitz von „{holder}“ im Gremium „{body}“. Schreiben Sie es nur auf, wenn die Person das möchte.',
    ),
    which: 'Wer verabschiedet sich?',
    whichLead: text<{ holder: string }>(
      'Auf dem Sitz von „{holder}“ sitzen mehrere Menschen. Wählen Sie, um wen es geht.',
    ),
    open: 'Das ist noch offen',
    openLead: 'Schreiben Sie in die Übergabe, wer das übernimmt.',
    openNone: 'Nichts ist mehr offen. Sie hinterlassen alles geordnet.',
    kinds: {
      task: text<{ title: string }>('Aufgabe: {title}'),
      meeting: text<{ title: string }>('Ansprechperson beim Treffen: {title}'),
      recommendation: text<{ title: string }>('Vorschlag: {title}'),
    },
    function: text<{ function: string }>('Aufgabe im Gremium: {function}'),
    already: 'Der Abschied ist schon aufgeschrieben.',
    alreadyLink: 'Abschied ansehen',
    lastDay: 'Welcher Tag ist der letzte?',
    lastDayHint: 'Bis dahin gehört der Sitz dazu wie bisher. Zum Beispiel: 31 3 2027',
    handover: 'Was übernimmt wer?',
    handoverHint:
      'Was ist offen, wer macht weiter, was sollte man wissen? Alle Mitglieder des Netzwerks können das lesen.',
    save: 'Abschied aufschreiben',
    back: 'Zurück zum Sitz',
  },
  page: {
    title: text<Who>('Abschied von {name}'),
    lead: {
      coming: text<{ name: string; holder: string; body: string; day: string }>(
        '{name} verlässt den Sitz von „{holder}“ im Gremium „{body}“. Der letzte Tag ist {day}.',
      ),
      over: text<{ name: string; holder: string; body: string; day: string }>(
        '{name} saß bis {day} auf dem Sitz von „{holder}“ im Gremium „{body}“.',
      ),
    },
    thanks: 'Danke',
    noThanks: 'Noch steht hier kein Dank.',
    everyone: 'Alle dürfen diesen Dank und den Namen lesen.',
    inside: 'Diesen Dank lesen nur Mitglieder.',
    thank: 'Danke sagen',
    changeThanks: 'Am Dank weiterschreiben',
    openHow:
      'Alle dürfen es lesen? Das entscheiden Sie, und Sie können es jederzeit ändern. Schreibt jemand den Dank um, lesen ihn wieder nur Mitglieder.',
    openIt: 'Alle dürfen es lesen',
    closeIt: 'Nur Mitglieder lesen es',
    handover: 'Übergabe',
    open: 'Was noch offen ist',
    openNone: 'Es ist nichts mehr offen.',
    takeBack: 'Abschied zurücknehmen',
    history: 'Was bisher geschah',
  },
  thank: {
    title: text<Who>('Danke sagen: {name}'),
    lead: 'Ein oder zwei Sätze genügen. Sagen Sie, was ohne diese Person gefehlt hätte.',
    words: 'Wofür danken Sie?',
    hint: 'Schreiben Sie nichts über die Gesundheit und keine Gründe für den Abschied.',
    save: 'Danke speichern',
    back: 'Zurück zum Abschied',
  },
}
