import { Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { type DoorList, firstTimerInput } from '#shared/areas/meetings/door.schema.ts'
import { useLikeContacts } from '#renderer/areas/contacts/duplicates/duplicates.data.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { takeBack, useDoorAct } from './door.data.ts'

type Values = z.input<typeof firstTimerInput>

/** The words' version: another wording is another number. */
const wordingVersion = 'door 1'

/** What was typed in the search begins the form: its last word is the family's name. */
function namesOf(typed: string) {
  const words = typed.trim().split(/\s+/)
  const familyName = words.length > 1 ? words.pop()! : ''
  return { givenName: words.join(' '), familyName }
}

const capital = (name: string) => name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase())

/** Someone new, in ten seconds: a name is enough, and Enter marks them as arrived. */
export function FirstTimerForm({ door, name, onDone }: { door: DoorList; name: string; onDone: () => void }) {
  const { t, language } = useWords('meetingDoor')
  const { meetingId } = door
  const clinic = useClinic()?.name ?? ''
  const { put } = useDoorAct(meetingId)
  const defaults = useMemo(() => ({ ...namesOf(capital(name)), phone: '', email: '', consent: false, language: '', needs: '', firstTime: true, fare: false, childCare: false }), [name])
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: firstTimerInput, defaults, place: `meetings/${meetingId}/door/new`, given: name ? given : none })
  const wording = t('first.wording', { clinic })
  const save = submit(async (person) => {
    const made = await client.meetings.door.addFirstTimer({ meetingId, person, words: { wording, version: wordingVersion, language } })
    put(made)
    notifyDone(t('first.added', { name: made.name }), { undo: () => takeBack(meetingId, made.attendance!.id) })
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <Group grow align="flex-start">
          <TextField control={control} name="givenName" label={t('first.givenName')} required autoFocus />
          <TextField control={control} name="familyName" label={t('first.familyName')} />
        </Group>
        <Like control={control} door={door} onDone={onDone} />
        <Group grow align="flex-start">
          <TextField control={control} name="phone" label={t('first.phone')} type="tel" />
          <TextField control={control} name="email" label={t('first.email')} type="email" />
        </Group>
        <CheckField control={control} name="consent" label={t('first.consent')} description={wording} />
        <Group grow align="flex-start">
          <TextField control={control} name="language" label={t('first.language')} />
          <TextField control={control} name="needs" label={t('first.needs')} />
        </Group>
        <Ticks control={control} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('first.save')}</Button>
      </Stack>
    </form>
  )
}

// What was begun for one person must not come back under another's name.
const given = ['givenName', 'familyName', 'phone', 'email', 'consent', 'language', 'needs', 'firstTime', 'fare', 'childCare'] as const
const none = [] as const

function Ticks({ control }: { control: Control<Values, any, any> }) {
  const { t } = useWords('meetingDoor')
  return (
    <Group gap="lg">
      <CheckField control={control} name="firstTime" label={t('first.firstTime')} />
      <CheckField control={control} name="fare" label={t('first.fare')} />
      <CheckField control={control} name="childCare" label={t('first.childCare')} />
    </Group>
  )
}

/** Who may be known here already: then they are marked instead of being made anew. */
function Like({ control, door, onDone }: { control: Control<Values, any, any>; door: DoorList; onDone: () => void }) {
  const { t } = useWords('meetingDoor')
  const { run, put, error, busy } = useDoorAct(door.meetingId)
  const values = useWatch({ control })
  const [rested] = useDebouncedValue(JSON.stringify([values.givenName, values.familyName, values.phone, values.email]), 300)
  const [givenName = '', familyName = '', phone = '', email = ''] = JSON.parse(rested) as string[]
  const typed = `${givenName}${familyName}`.length >= 3
  const like = useLikeContacts(typed ? { kind: 'person', givenName, familyName, organizationName: '', otherNames: [], born: '', phones: phone ? [{ number: phone }] : [], emails: email ? [{ address: email }] : [], addresses: [] } : null)
  const items = typed ? (like.data?.items ?? []) : []
  if (items.length === 0) return null
  const choose = (contactId: string) =>
    void run(() => client.meetings.door.arrive({ meetingId: door.meetingId, contactId }), (person) => {
      put(person)
      onDone()
    })
  return (
    <Stack gap={6} role="status">
      <Text size="sm" fw={600}>{t('first.like')}</Text>
      {items.map(({ contact }) => (
        <Group key={contact.id} gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm">{contact.unsafe && <><UnsafeMark />{' '}</>}{contact.name} <Text span size="xs" c="dimmed">{[contact.affiliation, contact.neighbourhood].filter(Boolean).join(' · ')}</Text></Text>
          <Button size="compact-md" variant="light" loading={busy} aria-label={`${t('first.itIs')} ${contact.name}`} onClick={() => choose(contact.id)}>{t('first.itIs')}</Button>
        </Group>
      ))}
      <ActFailure error={error} />
    </Stack>
  )
}
