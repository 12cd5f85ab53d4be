import type { Shape } from '../../../foundation/language.ts'
import type { answers as german } from './answers.ts'
import { voices } from './voices.en.ts'

export const answers: Shape<typeof german> = {
  refusals: {
    ...voices.refusals,
    'no-seat-here': 'The delegates of this body and their deputies do this. You have no seat there.',
    'no-deciding-seat': 'Whoever speaks for the deciding body answers this. You have no seat there.',
    'assistants-prepare': 'Assistants read and prepare. Delegates and their deputies propose and answer.',
    'tandems-learn': 'In tandem you speak and learn along. Whoever has the seat or stands in casts the vote.',
    'assistants-never-vote': 'Assistants do not vote. The vote belongs to the person who speaks for the seat.',
    'decided-elsewhere': 'This body may not decide that alone. It recommends, and somebody else decides.',
    'proposer-only': 'It can be withdrawn by whoever proposed it, or by the coordination.',
    'body-ended': '“{body}” no longer exists. Choose another body.',
    'another-body-proposes': 'It was not “{body}” that proposed this. Choose the body it came from.',
    'not-to-be-repeated': 'Only what was rejected or returned can be proposed again.',
    'already-proposed-again': 'It has been proposed again already. Open the new version.',
    'meeting-of-another-body': 'This meeting belongs to another body. Open the form from the right meeting.',
    'vote-closed': 'The vote is closed. It does not change any more.',
    'delegate-has-voted': 'The delegate of this seat has voted in person. Only they can change the vote.',
    'too-few-votes':
      'Too few have voted: {cast} of {entitled} seats, {needed, plural, one {one is} other {# are}} needed. The rules of this network say so. Ask the others for their vote.',
    'too-few-votes-by-default':
      'Too few have voted: {cast} of {entitled} seats, {needed, plural, one {one is} other {# are}} needed, which is more than half. Ask the others for their vote.',
    'nobody-voted': 'Nobody has voted yet. At least one seat must be for it.',
    'only-abstentions':
      'There are only abstentions. At least one seat must be for it. Otherwise withdraw the proposal.',
    'not-carried':
      'There are not more for it than against: {for} for, {against} against. Talk about it again, or withdraw the proposal.',
    'tie-rejected':
      'A tie: {for} for, {against} against. By the rules of this network that is not enough. Talk about it again, or withdraw the proposal.',
    'tie-chair':
      'A tie: {for} for, {against} against. By the rules of this network the vote of the speaker decides. The speaker has to vote for or against.',
    'no-station-seat': 'Whoever speaks for the body where it lies gives advice. You have no seat there.',
    'lies-with-station': 'It still lies with “{body}”. An answer is possible once it was handed on.',
    'lies-with-decider': 'All bodies on the way have spoken. Now whoever decides answers.',
    'lies-elsewhere': 'It was handed on already and now lies with “{body}”. Open the page again.',
    'no-seat-on-the-way': 'Members of the bodies on the way and the coordination speak here. You can read everything.',
    'not-your-words': 'A contribution is changed or taken back by whoever wrote it, or whose words it is.',
    'decided-here': 'Here the body decides for itself. Nobody waits for an answer.',
    'not-yet-recommended': 'The group is still voting. An answer is possible once it has made its recommendation.',
    'already-answered': 'This has been answered. An answer stays as it is.',
    'was-withdrawn': 'The proposal was withdrawn. It needs no answer.',
  },
  problems: {
    'fields-are-topics':
      'A field of action belongs to “Topics and priorities”. Choose that matter above, or no field here.',
    'nobody-decides':
      'Nobody wrote down who decides in this matter. Ask the coordination to enter the mandate of “{body}”.',
    'only-informed': '“{body}” is only informed in this matter and cannot recommend. Talk to the body that decides.',
    'reason-missing': 'Write down why. The group should learn the reason.',
    'changed-statement-missing': 'Write down what holds now. Otherwise nobody knows what has changed.',
    'changed-statement-same': 'The wording is still the same. Change it, or choose an answer without changes.',
    'only-hands-on': 'Nobody speaks for this body at present. You can only hand it on without advice.',
    'whose-words': 'Choose for whom you write. Assistants write down the words of somebody else.',
    'not-for-them': 'You cannot write for this person here. Choose somebody else.',
    'evidence-missing': 'Write where the decision is recorded, for example in which minutes.',
  },
  done: {
    'closed-without-voices': voices.was,
    'recommendation-proposed': 'The proposal is open for voting.',
    'vote-cast': 'The vote is counted.',
    'vote-changed': 'The vote is changed.',
    'recommendation-made': 'The recommendation is on its way. It stays open until there is an answer.',
    'decision-made': 'The decision stands.',
    'advice-given': 'The advice is saved. The recommendation travels on.',
    'recommendation-answered': 'The answer is saved. The group can read it now.',
    'contribution-written': 'The contribution is in the discussion.',
    'contribution-changed': 'The contribution is changed.',
    'contribution-taken-back': 'The contribution is taken back.',
    'recommendation-withdrawn': 'The proposal is withdrawn.',
  },
  facts: {
    'closed-without-voices': voices.fact,
    'recommendation-proposed': '{who} proposed it.',
    'vote-cast': '{who} {people, plural, one {has} other {have}} voted.',
    'vote-changed': '{who} changed the vote of a seat.',
    'recommendation-made':
      '{who} closed the vote: {for} for, {against} against, {abstain, plural, one {# abstention} other {# abstentions}}. With that it is recommended.',
    'decision-made':
      '{who} closed the vote: {for} for, {against} against, {abstain, plural, one {# abstention} other {# abstentions}}. With that it is decided.',
    'recommendation-put-on-agenda': '{who} put it on the agenda of the next meeting.',
    'advice-given':
      '{who} handed it on: {advice, select, supports {supported} opposes {advised against} none {without advice} other {supported with changes}}.',
    'recommendation-answered':
      '{who} entered the answer: {outcome, select, adopted {adopted} rejected {rejected} returned {returned} other {adopted with changes}}.',
    'contribution-written': '{who} wrote in the discussion.',
    'contribution-changed': '{who} changed a contribution.',
    'contribution-taken-back': '{who} took back a contribution.',
    'recommendation-withdrawn': '{who} withdrew the proposal.',
  },
}
