/** A meeting as somebody needs it who has never been there. */
export interface ToldMeeting {
  readonly id: string
  readonly bodyId: string
  readonly body: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly placeAccess: string
  readonly online: string
  readonly cancelled: boolean
}
