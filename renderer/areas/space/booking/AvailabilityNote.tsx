import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useController, useWatch } from 'react-hook-form'
import { type Span, wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { type Availability, placement } from '#shared/areas/space/space.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import type { BookingForm } from '../BookingFields.tsx'
import { BreachNotes } from '../BreachNotes.tsx'
import { bookingForm, inputOf } from '../bookingForm.ts'
import { useRooms } from '../space.data.ts'

/** Says before saving what is in the way, what could be had instead, and which rules it breaks. */
export function AvailabilityNote({ form, except, before }: { form: BookingForm; except?: string | undefined; before?: Span | undefined }) {
  const { t } = useWords('board')
  const { zone } = useFormat()
  const { field: override } = useController({ control: form.control, name: 'override' })
  const values = useWatch({ control: form.control })
  // What the form lacks beside, its purpose say, does not matter to whether the room is free.
  const typed = bookingForm.safeParse({ ...values, title: 'x', held: false })
  const input = typed.data && inputOf(typed.data, zone, before)
  const place = placement.safeParse(input).data
  const { override: _reason, title: _title, notes: _notes, equipment: _equipment, ...wish } = input ?? ({ roomId: '', start: 0, end: 1 } as NonNullable<typeof input>)
  // Who only holds the room is not asked for the key yet.
  const asked = values.held ? { ...wish, keyHolder: undefined } : wish
  const found = useQuery({ ...desk.space.availability.queryOptions({ input: { wish: asked, except } }), enabled: place !== undefined, placeholderData: keepPreviousData })
  if (!place || !found.data) return null
  return (
    <>
      {found.data.clashes.length > 0 ? (
        <Clashes found={found.data} form={form} />
      ) : (
        <Text size="sm" role="status" c={found.isPlaceholderData ? 'dimmed' : undefined}>
          <IconCheck size={14} aria-hidden /> {t('fields.isFree')}
        </Text>
      )}
      <BreachNotes breaches={found.data.breaches} needsApproval={found.data.needsApproval} value={override.value ?? ''} onChange={override.onChange} />
    </>
  )
}

function Clashes({ found: { clashes, nextFree, freeRooms }, form }: { found: Availability; form: BookingForm }) {
  const { t } = useWords('space')
  const format = useFormat()
  const rooms = useRooms()
  const roomId = useWatch({ control: form.control, name: 'roomId' })
  const takeTime = (span: Span) => {
    for (const [name, value] of Object.entries(wallOfSpan(span, format.zone))) form.setValue(name as 'from', value as string, { shouldDirty: true })
  }
  const said = (clash: Availability['clashes'][number]) =>
    [format.span(clash.start, clash.end), clash.title, clash.contactName, clash.roomId !== roomId && rooms.data?.find(({ id }) => id === clash.roomId)?.name].filter(Boolean).join(' · ')
  return (
    <Alert color="red" variant="light" title={t('clash.title')} role="status">
      <Stack gap="xs" align="flex-start">
        {clashes.slice(0, 3).map((clash) => (
          <Text key={clash.id} size="sm">{said(clash)}</Text>
        ))}
        {nextFree && (
          <Button size="compact-sm" variant="default" onClick={() => takeTime(nextFree)}>
            {t('clash.nextFree', { when: `${format.moment(nextFree.start)} – ${format.clock(nextFree.end)}` })}
          </Button>
        )}
        {freeRooms.slice(0, 3).map((room) => (
          <Button key={room.id} size="compact-sm" variant="default" onClick={() => form.setValue('roomId', room.id, { shouldDirty: true })}>
            {t('clash.otherRoom', { room: room.name, count: room.capacity })}
          </Button>
        ))}
      </Stack>
    </Alert>
  )
}
