import { Button, Group, Select, Stack } from '@mantine/core'
import { IconMail, IconReceipt } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { noticeKind, type NoticeKind } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { NoticePanel } from './NoticePanel.tsx'

/** What can be told of a booking: one to come is not called off, and one called off is not offered. */
const kindsOf = ({ cancelled }: Booking): NoticeKind[] =>
  cancelled ? ['cancelled', 'declined'] : noticeKind.options.filter((kind) => kind !== 'cancelled' && kind !== 'declined')

/** Of a booking: its confirmation slip, and a ready-made letter or e-mail. */
export function NoticePart({ booking, kind }: { booking: Booking; kind?: NoticeKind | undefined }) {
  const { t } = useWords('notices')
  const kinds = kindsOf(booking)
  const [open, setOpen] = useState(kind !== undefined)
  const [chosen, setChosen] = useState<NoticeKind | undefined>(kind)
  const part = useId()
  const shown = chosen !== undefined && kinds.includes(chosen) ? chosen : kinds[0]!
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button variant="default" aria-expanded={open} aria-controls={part} leftSection={<IconMail size={18} aria-hidden />} onClick={() => setOpen(!open)}>{t('open')}</Button>
        {!booking.cancelled && <Button component={Link} href={`~/print/space/slip/${booking.id}`} variant="default" leftSection={<IconReceipt size={18} aria-hidden />}>{t('slip')}</Button>}
      </Group>
      <div id={part}>
        {open && (
          <Stack gap="sm">
            <Select label={t('about')} allowDeselect={false} data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={shown} onChange={(value) => value && setChosen(value as NoticeKind)} />
            <NoticePanel key={shown} booking={booking} kind={shown} />
          </Stack>
        )}
      </div>
    </Stack>
  )
}
