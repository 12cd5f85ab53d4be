export const origins = {
  origin: {
    recommendation: 'Here by itself: an open recommendation.',
    task: 'Here by itself: a promised task.',
    review: 'Here by itself: this decision is looked at again.',
  },
  originLink: { recommendation: 'See the recommendation', task: 'See the task', review: 'See the decision' },
}
