import type { Shape } from '../../../foundation/language.ts'
import type * as de from './farewell.ts'

export const farewellAnswers: Shape<typeof de.farewellAnswers> = {
  refusals: {
    'goodbye-already': 'Der Abschied steht schon da. Gilt ein anderer Tag? Nehmen Sie den Abschied zuerst zurück.',
    'nobody-sits': 'Auf diesem Sitz sitzt gerade niemand.',
    'thanks-from-others': 'Die anderen sagen Danke. Sie müssen nichts tun.',
    'thanks-from-body': 'Hier sagen die Menschen aus dem Gremium Danke. Auch die Koordination sagt Danke.',
    'own-name-only': 'Das darf nur die Person selbst sagen.',
    'thanks-first': 'Hier hat noch niemand Danke gesagt. Bitte warten Sie.',
    'has-left': 'Der letzte Tag ist vorbei. Die Koordination kann den Sitz neu vergeben.',
  },
  done: {
    'goodbye-said': 'Der Abschied ist gespeichert. Die Koordination weiß es jetzt.',
    'goodbye-taken-back': 'Der Abschied gilt nicht mehr. Alles bleibt, wie es war.',
    'thanks-written': 'Das Danke ist gespeichert.',
    'farewell-opened': 'Jetzt dürfen alle das Danke lesen.',
    'farewell-kept-inside': 'Jetzt lesen nur noch Mitglieder das Danke.',
  },
  facts: {
    'goodbye-said': '{who} hat einen Abschied aufgeschrieben.',
    'goodbye-taken-back': '{who} sagt: Der Abschied gilt nicht mehr.',
    'thanks-written': '{who} hat Danke gesagt.',
    'farewell-opened': '{who} sagt: Alle dürfen das Danke lesen.',
    'farewell-kept-inside': '{who} sagt: Nur Mitglieder lesen das Danke.',
    'consent-ended': 'Das Danke ist neu. Es lesen wieder nur Mitglieder.',
  },
}

export const farewell: Shape<typeof de.farewell> = {
  say: {
    title: 'Abschied nehmen',
    titleOther: 'Abschied: {name}',
    lead: 'Sie gehen aus dem Gremium: {body}. Der Sitz gehört weiter zu: {holder}. Danke für alles.',
    leadOther:
      '{name} geht aus dem Gremium: {body}. Der Sitz gehört weiter zu: {holder}. Möchte {name} das? Nur dann schreiben Sie es auf.',
    which: 'Wer nimmt Abschied?',
    whichLead: 'Auf dem Sitz von {holder} sitzen mehrere Menschen. Bitte wählen Sie.',
    open: 'Das ist noch offen',
    openLead: 'Schreiben Sie unten auf: Wer macht das jetzt?',
    openNone: 'Es ist nichts mehr offen.',
    kinds: {
      task: 'Aufgabe: {title}',
      meeting: 'Fragen zum Treffen: {title}',
      recommendation: 'Vorschlag: {title}',
    },
    function: 'Aufgabe im Gremium: {function}',
    already: 'Der Abschied steht schon da.',
    alreadyLink: 'Den Abschied ansehen',
    lastDay: 'Welcher Tag ist der letzte?',
    lastDayHint: 'Bis zu diesem Tag bleibt alles, wie es ist. Zum Beispiel: 31 3 2027',
    handover: 'Wer macht was weiter?',
    handoverHint: 'Was ist noch zu tun? Wer macht es? Alle Mitglieder können das lesen.',
    save: 'Abschied speichern',
    back: 'Zurück zum Sitz',
  },
  page: {
    title: 'Abschied von {name}',
    lead: {
      coming: '{name} geht aus dem Gremium: {body}. Der Sitz ist von: {holder}. Der letzte Tag ist {day}.',
      over: '{name} war im Gremium: {body}. Der Sitz ist von: {holder}. Der letzte Tag war {day}.',
    },
    thanks: 'Danke',
    noThanks: 'Hier hat noch niemand Danke gesagt.',
    everyone: 'Alle dürfen das Danke und den Namen lesen.',
    inside: 'Nur Mitglieder lesen das Danke.',
    thank: 'Danke sagen',
    changeThanks: 'Das Danke ändern',
    openHow:
      'Dürfen alle das Danke lesen? Das sagen nur Sie. Sie können das immer ändern. Schreibt jemand das Danke neu? Dann lesen es wieder nur Mitglieder.',
    openIt: 'Alle dürfen es lesen',
    closeIt: 'Nur Mitglieder lesen es',
    handover: 'Wer macht was weiter?',
    open: 'Das ist noch offen',
    openNone: 'Es ist nichts mehr offen.',
    takeBack: 'Doch bleiben',
    history: 'Das ist schon passiert',
  },
  thank: {
    title: 'Danke sagen: {name}',
    lead: '1 oder 2 Sätze reichen.',
    words: 'Wofür sagen Sie Danke?',
    hint: 'Schreiben Sie nichts über die Gesundheit. Schreiben Sie nicht, warum die Person geht.',
    save: 'Danke speichern',
    back: 'Zurück zum Abschied',
  },
}
