import { useMutation } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { briefParticulars, type Brief, type BriefParticulars } from '#shared/areas/briefs/briefs.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { desk } from '#renderer/link/desk.ts'
import { useAddressee, useMergeValues } from './briefs.data.ts'
import { whyMissing } from './fieldValues.ts'

/** What the fields of a shown document say: for its own meeting, contact, group and campaign, or for the meeting of the address. */
export function useShownFields(brief: Brief) {
  const [asked, setAsked] = useSearchParams()
  const meetingId = asked.get('meeting') ?? brief.meetingId
  const { contactId, language } = brief
  const values = useMergeValues(language, meetingId, brief).data
  const unsafe = useAddressee(contactId).contact?.unsafe ?? false
  const shown = useMemo(() => ({ values, language, why: whyMissing(contactId, unsafe) }), [values, language, contactId, unsafe])
  const feed = useFeeding(brief)
  const chooseMeeting = useCallback(
    (id: string | null) => {
      setAsked((before) => withoutMeeting(before), { replace: true })
      feed({ meetingId: id })
    },
    [feed, setAsked],
  )
  return { shown, meetingId, chooseMeeting }
}

/** Keeps by what a document's fields are fed. */
export function useFeeding(brief: Brief): (part: Partial<BriefParticulars>) => void {
  const say = useSayError()
  const { mutate } = useMutation(desk.briefs.saveParticulars.mutationOptions({ onError: (error) => notifyFailure(say(error)) }))
  return useCallback((part) => mutate({ id: brief.id, particulars: { ...briefParticulars.parse(brief), ...part } }), [mutate, brief])
}

function withoutMeeting(before: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(before)
  next.delete('meeting')
  return next
}
