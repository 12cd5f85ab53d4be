export const presets = ['decides', 'decides-in-doubt', 'recommends-and-decides', 'advises', 'undocumented'] as const
/** How much the steering group may decide; taken from the five model networks. `undocumented` is theirs alone. */
export type Preset = (typeof presets)[number]

/** What a working network can choose from. */
export const chosenPresets = ['decides', 'decides-in-doubt', 'recommends-and-decides', 'advises'] as const

export const quorums = ['half', 'more-than-half', 'two-thirds', 'none'] as const
/** How many seats must be there so that a body can decide. */
export type Quorum = (typeof quorums)[number]

export const ties = ['rejected', 'chair'] as const
/** What a tie means: not agreed, or the chair decides. */
export type Tie = (typeof ties)[number]

export const majorities = ['simple', 'absolute', 'two-thirds'] as const
/** How many votes carry a proposal: more for than against; more than half of all seats; two thirds of the votes cast for or against. */
export type Majority = (typeof majorities)[number]

export const methods = ['consent', 'resistance', 'majority', 'secret-majority', 'unanimous'] as const
/** How a body comes to its decision. */
export type Method = (typeof methods)[number]

/** How a network works. One vote a partner is no setting: it holds everywhere. */
export interface RuleSet {
  readonly preset: Preset
  /** Days before a meeting. */
  readonly invitationDays: number
  /** Days before a meeting, in both language levels; never earlier than the invitation. */
  readonly papersDays: number
  /** Days after a meeting. */
  readonly minutesDays: number
  readonly quorum: Quorum
  readonly tie: Tie
  /** A second meeting on the same matter can decide with whoever has come. */
  readonly secondMeetingQuorate: boolean
  /** How soon after a meeting without quorum the second one is. */
  readonly secondMeetingWeeks: number
  readonly majority: Majority
  /** What a proposal starts with; whoever proposes may choose another. */
  readonly method: Method
  /** How long a decision between meetings stays open at least. */
  readonly circularDays: number
  /** How soon somebody who wants to join has an answer. */
  readonly joinDays: number
  /** No decision about direction without a seat that speaks for a target group. */
  readonly targetGroupSeat: boolean
  readonly version: number
}

/** How the rules stood for a time. `since` and `basis` are null for the first: it came with the founding. */
export interface RuleVersion {
  readonly rules: RuleSet
  readonly since: string | null
  /** First day the next version held; `null`: it holds now. */
  readonly until: string | null
  /** Where the change was decided, in words. */
  readonly basis: string | null
}

/** The paragraphs of the rules of procedure, in their order; the German words are their anchors. */
export const paragraphs = [
  { name: 'deciding', anchor: 'entscheiden' },
  { name: 'invitation', anchor: 'einladung' },
  { name: 'minutes', anchor: 'protokoll' },
  { name: 'votes', anchor: 'stimmen' },
  { name: 'quorum', anchor: 'beschlussfaehig' },
  { name: 'method', anchor: 'verfahren' },
  { name: 'majority', anchor: 'mehrheit' },
  { name: 'circular', anchor: 'umlauf' },
  { name: 'targetGroups', anchor: 'zielgruppen' },
  { name: 'joining', anchor: 'mitmachen' },
  { name: 'changing', anchor: 'aendern' },
] as const
export type Paragraph = (typeof paragraphs)[number]['name']

/** `5` and `#beschlussfaehig`: where a page says which rule it follows. */
export function placeOf(paragraph: Paragraph): { readonly number: number; readonly anchor: string } {
  const place = paragraphs.findIndex(({ name }) => name === paragraph)
  return { number: place + 1, anchor: paragraphs[place]?.anchor ?? '' }
}
