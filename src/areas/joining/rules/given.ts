import type { JoinRequest } from '../join-request.ts'

export const givenAnswers = {
  side: 'myself',
  called: { name: 'Grete Gast', organisation: '' },
  way: 'mail',
  contact: 'grete@beispiel.test',
  wish: { bodyId: null, why: '' },
  needs: '',
} as const

/** A request that was sent, for rules. */
export function givenJoin(of: Partial<JoinRequest> = {}): JoinRequest {
  return {
    ...{ id: 'request', state: 'asked', bodyId: null, begunAt: new Date('2026-12-01T08:00:00Z'), meetingId: null },
    written: { link: 'link', language: 'de', answers: givenAnswers, additions: [], reply: '' },
    ...{
      askedOn: '2026-12-01',
      answerBy: '2026-12-15',
      toTell: null,
      reminded: 0,
      endedOn: null,
      speakers: [],
      version: 1,
    },
    ...of,
  }
}
