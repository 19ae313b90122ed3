import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Want } from '#shared/areas/space/waitlist.schema.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../finding/finding.module.css'
import { useAct } from '../hours/useAct.ts'

/** What is held for someone: whom to call, until when, and their answer. */
export function OfferCard({ want }: { want: Want }) {
  const { t } = useWords('spaceFinding')
  const format = useFormat()
  const act = useAct()
  const [keyHolder, setKeyHolder] = useState('')
  const { offer } = want
  if (!offer) return null
  const when = `${format.moment(offer.start)} – ${format.clock(offer.end)}`
  const accept = () => act(() => client.space.waitlist.accept({ id: want.id, keyHolder }), t('waitlist.accepted', { title: want.title, room: offer.roomName, when }))
  const decline = () => act(() => client.space.waitlist.decline({ id: want.id }), t('waitlist.declined', { title: want.title }))
  return (
    <Stack gap="xs" className={classes.need} maw="none" role="group" aria-label={want.title}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{want.title}</Text>
          <Whom want={want} />
        </div>
        <div>
          <Text size="sm" fw={600} ta="end">{`${offer.roomName} · ${when}`}</Text>
          {offer.until !== null && <Text size="sm" ta="end">{t('waitlist.until', { when: format.moment(offer.until) })}</Text>}
        </div>
      </Group>
      {want.notes && <Text size="sm" c="dimmed">{want.notes}</Text>}
      <Group align="flex-end" gap="xs">
        <TextInput style={{ flex: 1, minWidth: '12rem' }} label={t('waitlist.keyHolder')} value={keyHolder} maxLength={120} onChange={(event) => setKeyHolder(event.currentTarget.value)} />
        <Button onClick={() => void accept()}>{t('waitlist.accept')}</Button>
        <Button variant="default" onClick={() => void decline()}>{t('waitlist.decline')}</Button>
      </Group>
    </Stack>
  )
}

/** Who it is for and how to reach them; of someone unsafe to contact the mark, and the way to their card. */
export function Whom({ want: { contact } }: { want: Want }) {
  const { t } = useWords('spaceFinding')
  if (!contact) return <Text size="sm" c="dimmed">{t('waitlist.nobody')}</Text>
  return (
    <Text size="sm" component="div">
      {contact.unsafe && <><UnsafeMark />{' '}</>}
      <Anchor component={Link} href={`~/contacts/${contact.id}`} size="sm" underline="always">{contact.name}</Anchor>
      {contact.unsafe && ` · ${t('waitlist.seeCard')}`}
      {contact.phone && <>{' · '}<Anchor href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} size="sm" underline="always">{contact.phone}</Anchor></>}
      {contact.email && <>{' · '}<Anchor href={`mailto:${contact.email}`} size="sm" underline="always">{contact.email}</Anchor></>}
    </Text>
  )
}
