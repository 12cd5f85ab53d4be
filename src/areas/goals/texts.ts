import { text, texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  states: {
    idea: 'Idee',
    proposed: 'Vorgeschlagen',
    agreed: 'Vereinbart',
    'under-way': 'Unterwegs',
    reached: 'Erreicht',
    dropped: 'Verworfen',
    waiting: 'Warteliste',
  },
  since: text<{ day: string }>('seit {day}'),
  owner: text<{ body: string }>('Darum kümmert sich: {body}'),
  list: {
    title: 'Ziele',
    lead: 'Das wollen die Partner gemeinsam erreichen.',
    propose: 'Ziel vorschlagen',
    onTop: 'Daran arbeiten wir',
    ideas: 'Ideen und Vorschläge',
    waiting: 'Warteliste',
    reached: 'Das haben wir erreicht',
    dropped: 'Nicht weiter verfolgt',
    emptyTitle: 'Noch ist kein Ziel vereinbart.',
    empty: 'Schlagen Sie eines vor. Die Partner beraten darüber und vereinbaren es gemeinsam.',
    emptyGuest: 'Die Partner beraten noch. Schauen Sie später wieder vorbei.',
  },
  card: {
    lead: {
      idea: 'Das ist eine Idee. Noch ist nichts vereinbart.',
      proposed: 'Das ist vorgeschlagen. Die Partner beraten darüber.',
      agreed: 'Das haben die Partner vereinbart.',
      'under-way': 'Daran arbeiten die Partner gerade.',
      reached: 'Das haben die Partner zusammen erreicht.',
      dropped: 'Das verfolgen die Partner nicht weiter.',
      waiting: 'Das ist gut, aber jetzt nicht dran. Es steht auf der Warteliste.',
    },
    why: 'Warum dieses Ziel',
    reason: 'Begründung',
    next: 'Wie es weitergeht',
    history: 'Was bisher geschah',
    since: 'Stand',
    owner: 'Gremium',
  },
  form: {
    title: 'Ziel vorschlagen',
    lead: 'Ein gutes Ziel ist erreichbar und nützt mehreren Partnern.',
    name: 'Was wollen wir erreichen?',
    nameHint: 'Ein Satz, zum Beispiel „Alle kommen ohne Stufe ins Rathaus“.',
    why: 'Warum ist das wichtig?',
    whyHint: 'Wem nützt es? Was ist heute schwierig?',
    owner: 'Welches Gremium kümmert sich?',
    noOwner: 'Noch offen',
    state: 'Wie weit ist es?',
    since: 'Seit wann?',
    sinceHint: 'Nur nötig, wenn es nicht erst ab heute gilt.',
    propose: 'Ziel vorschlagen',
    change: 'Stand ändern',
    newState: 'Neuer Stand',
    reason: 'Warum?',
    reasonHint: 'Nötig, wenn Sie das Ziel verwerfen.',
    setState: 'Stand speichern',
  },
  refusals: {
    'not-from-here': 'Vom jetzigen Stand geht es nicht dorthin. Laden Sie die Seite neu und wählen Sie noch einmal.',
  },
  problems: {
    'reason-missing': 'Schreiben Sie auf, warum das Ziel verworfen wird. Wer es vorgeschlagen hat, möchte das wissen.',
    'never-begins-dropped': 'Ein neues Ziel kann nicht schon verworfen sein. Wählen Sie einen anderen Stand.',
    'day-ahead': 'Dieser Tag liegt in der Zukunft. Schreiben Sie heute oder einen früheren Tag.',
  },
  done: { 'goal-proposed': 'Das Ziel ist aufgeschrieben.', 'goal-moved': 'Der neue Stand ist gespeichert.' },
  facts: {
    'goal-proposed': '{who} hat das Ziel aufgeschrieben.',
    'goal-moved': '{who} hat den Stand des Ziels geändert.',
  },
}

export const goalsTexts = texts(de, easy, en)
