import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { FollowUp, FollowUpFilter } from '#shared/areas/contacts/followUps.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Open follow-ups as they fall due, or those done; page by page. */
export function useFollowUps(filter: FollowUpFilter, limit = 50) {
  return useInfiniteQuery(
    desk.contacts.followUps.list.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** Who can be asked to do one, by name. */
export function useFollowUpOwners() {
  return useQuery(desk.contacts.followUps.owners.queryOptions())
}

/** Ticks one off, or takes that back; and removes it. Each says what it did and offers to undo it. */
export function useFollowUpActs() {
  const { t } = useWords('followUps')
  const format = useFormat()
  const say = useSayError()
  const { done, reopen, remove, restore } = client.contacts.followUps
  const trying = async (act: () => Promise<void>) => act().catch((error: unknown) => notifyFailure(say(error)))
  return {
    setDone: ({ id }: FollowUp, isDone: boolean) =>
      trying(async () => {
        if (isDone) {
          const { next } = await done({ id })
          notifyDone(next ? t('doneAndNext', { day: format.day(next.due) }) : t('doneNow'), { undo: () => reopen({ id }) })
        } else {
          await reopen({ id })
          notifyDone(t('reopened'), { undo: () => done({ id }) })
        }
      }),
    remove: ({ id }: FollowUp) =>
      trying(async () => {
        await remove({ id })
        notifyDone(t('removed'), { undo: () => restore({ id }) })
      }),
  }
}
