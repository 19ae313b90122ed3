/** A booking as it begins: a room, a day, and two clocks of the clinic's wall. */
export interface Wish {
  roomId: string
  day: string
  from: string
  to: string
  /** It ends on the day after; midnight needs no saying. */
  overnight?: boolean
  /** Chosen on the board or among offers; else it is only what a form begins with. */
  chosen?: boolean
}
