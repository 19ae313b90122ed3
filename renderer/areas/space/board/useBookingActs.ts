import { useQueryClient } from '@tanstack/react-query'
import type { BookingChange, DoorMark } from '#shared/areas/space/space.schema.ts'
import type { Span } from '#shared/areas/space/space.rules.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { useNoticeStep } from '../notices/useNoticeStep.ts'

type Place = Span & { roomId: string }

/** What is done to a booking where it stands; each says what was done, and can be taken back. Answers whether it was done. */
export function useBookingActs() {
  const { t } = useWords(['board', 'space'])
  const say = useSayError()
  const format = useFormat()
  const queries = useQueryClient()
  const nextStep = useNoticeStep()
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      await queries.invalidateQueries({ queryKey: desk.space.key() })
      return true
    } catch (error) {
      notifyFailure(say(error))
      return false
    }
  }
  const move = (id: string, before: Place, to: Place) =>
    attempt(async () => {
      const moved = await client.space.move({ id, to: { roomId: to.roomId, start: to.start, end: to.end } })
      notifyDone(t('space:booking.moved', { title: moved.title, room: moved.roomName, when: `${format.moment(moved.start)} – ${format.clock(moved.end)}` }), {
        undo: () => client.space.move({ id, to: { roomId: before.roomId, start: before.start, end: before.end } }),
        next: nextStep(moved, 'changed'),
      })
    })
  const mark = (booking: { id: string; title: string }, made: DoorMark | null) =>
    attempt(async () => {
      await client.space.markDoor({ id: booking.id, mark: made })
      const said = made ?? ('unmarked' satisfies BookingChange['event'])
      notifyDone(t(`board:marked.${said}`, { title: booking.title }), made ? { undo: () => client.space.markDoor({ id: booking.id, mark: null }) } : {})
    })
  return { move, mark, attempt }
}
