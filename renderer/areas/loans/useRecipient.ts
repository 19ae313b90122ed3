import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { client } from '#renderer/link/desk.ts'

/** Whom a form hands out to: a meeting's group goes with the meeting, unless someone was chosen by hand. The form has `contactId` and `meetingId`. */
export function useRecipient(form: Pick<UseFormReturn<any, any, any>, 'setValue' | 'getValues'>, begun: boolean) {
  const { setValue, getValues } = form
  const [byHand, setByHand] = useState(begun)
  const chooseContact = (contactId: string | null) => {
    setByHand(contactId !== null)
    setValue('contactId', contactId, { shouldDirty: true, shouldValidate: contactId !== null })
  }
  const chooseMeeting = async (meetingId: string | null) => {
    setValue('meetingId', meetingId, { shouldDirty: true })
    if (byHand) return
    const groupId = meetingId && (await groupOf(meetingId))
    if (getValues('meetingId') === meetingId) setValue('contactId', groupId || null, { shouldDirty: true, shouldValidate: Boolean(groupId) })
  }
  return { chooseContact, chooseMeeting, forgetChoice: () => setByHand(false) }
}

/** The group a meeting is held with. That it cannot be told is no reason to stop: the person chooses. */
async function groupOf(meetingId: string): Promise<string | null> {
  return client.meetings.get({ id: meetingId }).then(
    (meeting) => meeting.groupId,
    () => null,
  )
}
