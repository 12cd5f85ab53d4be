import type { Shape } from '../../../foundation/language.ts'
import type { answers as de } from './answers.ts'

export const answers: Shape<typeof de> = {
  refusals: {
    'body-ended': 'Dieses Gremium gibt es nicht mehr. Brauchen Sie es wieder? Dann gründen Sie ein neues Gremium.',
    'in-a-circle':
      'So wartet jedes Gremium auf das andere. Wählen Sie ein anderes Gremium. Das Gremium muss selbst entscheiden.',
    'nothing-to-withdraw': 'Für diese Sache gibt es keine eigene Regel.',
    'still-decides':
      '„{name}“ schickt Empfehlungen an dieses Gremium. Wer entscheidet dann für „{name}“? Sagen Sie das zuerst.',
    'seat-vacated': 'Dieser Sitz ist schon frei. Vergeben Sie einen neuen Sitz.',
    'assistants-never-vote':
      'Sie helfen als Assistenz. Assistenzen stimmen nicht ab. Die andere Person stimmt selbst ab.',
    'no-seat-here': 'Sie haben hier keinen Sitz. Nur Menschen mit einem Sitz stimmen ab.',
    'tandems-learn': 'Sie sind im Tandem dabei. Sie lernen und reden mit. Die andere Person stimmt ab.',
    'no-longer-free': 'Diesen freien Sitz gibt es nicht mehr. Sehen Sie beim Gremium nach.',
    'named-by-others': 'Der Partner wählt diese Person nicht allein. Fragen Sie die Koordination.',
    'delegate-already': 'Diese Person spricht schon für den Sitz. Sie müssen nichts tun.',
  },
  problems: {
    'name-taken': 'Diesen Namen gibt es schon. Wählen Sie einen anderen Namen.',
    'choose-body': 'Wählen Sie ein Gremium aus der Liste.',
    'decides-itself':
      'Entscheidet das Gremium? Dann wählen Sie: dieses Gremium. Entscheiden andere? Dann wählen Sie die anderen.',
    'another-body':
      'Wählen Sie ein anderes Gremium. Entscheidet dieses Gremium selbst? Dann sagen Sie das 1 Frage weiter oben.',
    'fields-are-topics': 'Das Feld ist nur für Themen. Lassen Sie es hier leer.',
    'before-last-change': 'Für diesen Tag gibt es schon eine Regel. Schreiben Sie einen späteren Tag.',
    'choose-decision': 'Wählen Sie eine Entscheidung aus, die gilt.',
    'basis-missing': 'Wo haben Sie das beschlossen? Schreiben Sie Gremium, Tag und Nummer.',
    'holder-missing': 'Wählen Sie einen Partner. Oder schreiben Sie einen Namen auf.',
    'one-holder':
      'Der Sitz gehört nur einem. Wählen Sie einen Partner. Oder schreiben Sie einen Namen auf. Beides geht nicht.',
    'no-such-partner': 'Dieser Partner gehört nicht zum Netzwerk. Wählen Sie einen anderen Partner.',
    'partner-has-seat': 'Dieser Partner hat hier schon einen Sitz. Jeder Partner hat nur einen Sitz.',
    'not-a-member': 'Diese Person gehört noch nicht zum Netzwerk. Nehmen Sie die Person zuerst auf.',
    'assistants-never-speak': 'Diese Person hilft dem Partner als Assistenz. Wählen Sie eine andere Person.',
    'deputy-is-delegate': 'Diese Person spricht schon. Wählen Sie für die Vertretung eine andere Person.',
    'assistant-is-voice': 'Die Assistenz spricht nicht für den Sitz. Wählen Sie eine andere Person.',
    'term-is-over': 'Dieser Tag ist schon vorbei. Schreiben Sie einen späteren Tag.',
    'tandem-is-delegate': 'Diese Person spricht schon. Wählen Sie für das Tandem eine andere Person.',
    'term-not-longer': 'So lange gilt der Sitz schon. Schreiben Sie einen späteren Tag.',
    'day-ahead': 'Dieser Tag kommt erst noch. Schreiben Sie heute oder einen früheren Tag.',
    'wanted-missing': 'Für wen ist der Sitz frei? Wählen Sie etwas aus. Oder schreiben Sie einen Satz.',
  },
  done: {
    'body-founded': 'Das Gremium gibt es jetzt.',
    'body-changed': 'Die Angaben sind gespeichert.',
    'body-ended': 'Das Gremium gibt es nicht mehr.',
    'mandate-set': 'Die Regel ist gespeichert.',
    'mandate-withdrawn': 'Die Regel ist gelöscht.',
    'seat-filled': 'Der Sitz ist vergeben.',
    'seat-changed': 'Der Sitz ist geändert.',
    'seat-vacated': 'Der Sitz ist frei.',
    'seat-reappointed': 'Der Sitz gilt jetzt länger.',
    'successor-named': 'Die neue Person ist gespeichert. Sie bekommt einen Brief.',
    'seat-advertised': 'Alle können jetzt lesen: Der Sitz ist frei.',
    'vacancy-withdrawn': 'Der freie Sitz steht nicht mehr da.',
    'part-ended': 'Die Rolle ist zu Ende.',
  },
  facts: {
    'body-founded': '{who} hat das Gremium gegründet.',
    'body-changed': '{who} hat die Angaben geändert.',
    'body-ended': '{who} hat das Gremium beendet.',
    'mandate-set': '{who} hat aufgeschrieben: Wer entscheidet{times, plural, one {} other { was}}?',
    'mandate-withdrawn': '{who} hat eine Regel gelöscht.',
    'seat-filled': '{who} hat {times, plural, one {einen Sitz} other {# Sitze}} vergeben.',
    'seat-changed': '{who} hat einen Sitz geändert.',
    'seat-vacated': '{who} hat einen Sitz frei gemacht.',
    'seat-reappointed': '{who} hat einen Sitz für länger vergeben.',
    'successor-named': '{who} hat für einen Sitz eine neue Person aufgeschrieben.',
    'seat-advertised': '{who} hat {times, plural, one {einen freien Sitz} other {# freie Sitze}} angeboten.',
    'vacancy-withdrawn': '{who} bietet einen freien Sitz nicht mehr an.',
    'part-ended': 'Auf einem Sitz hört eine Person auf.',
  },
}
