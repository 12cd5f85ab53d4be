import type { Shape } from '../../../foundation/language.ts'
import type { files as german } from './export.ts'

export const files: Shape<typeof german> = {
  files: {
    register: 'Decisions: {network}',
    registerName: 'decisions',
    made: 'As of {day}. The register on the web is newer than this sheet.',
    cut: 'Only the first {most}. Choose a year or a body on the web.',
    page: 'Page {page} of {pages}',
    number: 'Number',
    title: 'Title',
    state: 'State',
    body: 'Proposed by',
    decider: 'Who decides',
    proposedOn: 'Proposed on',
    decidedOn: 'Decided on',
    partner: 'Carried out by',
    effectiveOn: 'In force from',
    reviewOn: 'Review on',
    endedOn: 'No longer in force since',
    inside: 'For members only',
    yes: 'yes',
    follows: 'What follows',
    plain: 'In plain words',
    take: 'Take it along as PDF',
  },
}
