import { useMutation } from '@tanstack/react-query'
import type { Brief, BriefParticulars } from '#shared/areas/briefs/briefs.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Saves one particular at once, which can be taken back; the others stay as the store has them. */
export function useParticulars(brief: Brief) {
  const { t } = useWords('briefAbout')
  const say = useSayError()
  const saving = useMutation({
    mutationFn: async ({ part }: { part: Partial<BriefParticulars>; label: string }) => {
      const before = particularsOf(await client.briefs.get({ id: brief.id }))
      await client.briefs.saveParticulars({ id: brief.id, particulars: { ...before, ...part } })
      return before
    },
    onSuccess: (before, { label, part }) => {
      const names = Object.keys(part) as (keyof BriefParticulars)[]
      const old = Object.fromEntries(names.map((name) => [name, before[name]]))
      const undo = async () => client.briefs.saveParticulars({ id: brief.id, particulars: { ...particularsOf(await client.briefs.get({ id: brief.id })), ...old } })
      notifyDone(t('saved', { what: label }), { undo })
    },
    onError: (error) => notifyFailure(say(error)),
  })
  return { save: (part: Partial<BriefParticulars>, label: string) => saving.mutate({ part, label }), busy: saving.isPending }
}

const particularsOf = ({ topic, campaignId, meetingId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade }: Brief): BriefParticulars => ({ topic, campaignId, meetingId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade })
