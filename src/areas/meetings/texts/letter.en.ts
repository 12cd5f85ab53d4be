import type { Shape } from '../../../foundation/language.ts'
import type { de } from './letter.ts'

export const en: Shape<typeof de> = {
  subject: {
    invitation: 'Invitation: {title} on {day}',
    change: 'Changed: {title} on {day}',
    'new-time': 'New time: {title} on {day}',
    cancellation: 'Cancelled: {title} on {day}',
  },
  greeting: 'Dear {name},',
  first: {
    delegate: 'You are invited: {title}. The body that meets: {body}.',
    deputy:
      'You are the deputy of a member of this body: {body}. It meets: {title}. Please agree which of you will come.',
    tandem:
      'You go along in tandem in this body: {body}. It meets: {title}. Please tell us whether you will come along.',
    assistant:
      'You accompany a member of this body: {body}. It meets: {title}. Please tell us whether you will come along.',
    change: 'Something has changed for the meeting “{title}” ({body}):',
    'new-time': 'The meeting “{title}” ({body}) has a new time. Please tell us again whether you will come.',
    cancellation: 'The meeting “{title}” ({body}) does not take place.',
  },
  goals: 'Our goals: {goals}.',
  agenda: 'Agenda:',
  needs:
    'What do you need to take part well? For example interpreting, assistance, a ride or large print. Please say so soon: {contact}.',
  needsCoordination:
    'What do you need to take part well? For example interpreting, assistance, a ride or large print. Please tell the coordination soon.',
  answer: 'Answer here whether you will come. You need not sign in',
  see: 'See everything about the meeting',
  calendar: 'The date is attached to this letter. You can add it to your calendar.',
  calendarOff: 'The file attached to this letter removes the date from your calendar.',
}
