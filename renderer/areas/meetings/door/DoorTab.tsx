import { Button, Grid, Group, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconClipboardText, IconPrinter, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { countAttendance } from '#shared/areas/meetings/door.rules.ts'
import type { DoorList } from '#shared/areas/meetings/door.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ByMinute } from './ByMinute.tsx'
import { useDoor } from './door.data.ts'
import { DoorPeople } from './DoorPeople.tsx'
import { FirstTimerForm } from './FirstTimerForm.tsx'
import { PaperForm } from './PaperForm.tsx'
import { PersonPanel } from './PersonPanel.tsx'

/** What stands beside the list: a person of it, the form for someone new, or that for a sheet of paper. */
type Beside = { what: 'person'; contactId: string } | { what: 'new'; name: string } | { what: 'paper' } | null

/** Who comes through the door, to be run with one hand. */
export function DoorTab({ meeting }: { meeting: Meeting }) {
  const door = useDoor(meeting.id)
  if (door.error) return <Failure error={door.error} retry={() => door.refetch()} />
  return door.data ? <Door door={door.data} /> : null
}

function Door({ door }: { door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const [beside, setBeside] = useState<Beside>(null)
  const close = () => setBeside(null)
  const open = !door.cancelled
  useHotkeys([['alt+N', () => open && setBeside({ what: 'new', name: '' })]], [])
  const title = beside?.what === 'new' ? t('first.title') : beside?.what === 'paper' ? t('paper.title') : (door.people.find(({ contactId }) => beside?.what === 'person' && contactId === beside.contactId)?.name ?? '')
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="sm">
          <Counts door={door} />
          <NotOpenYet door={door} />
          {open && <Acts meetingId={door.meetingId} add={() => setBeside({ what: 'new', name: '' })} paper={() => setBeside({ what: 'paper' })} />}
          <DoorPeople door={door} open={(contactId) => setBeside({ what: 'person', contactId })} add={(name) => setBeside({ what: 'new', name })} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <ByMinute door={door} />
      </Grid.Col>
      <SidePanel opened={beside !== null} onClose={close} title={title}>
        {beside?.what === 'new' && <FirstTimerForm door={door} name={beside.name} onDone={close} />}
        {beside?.what === 'paper' && <PaperForm door={door} onDone={close} />}
        {beside?.what === 'person' && <PersonPanel door={door} contactId={beside.contactId} onDone={close} />}
      </SidePanel>
    </Grid>
  )
}

function Acts({ meetingId, add, paper }: { meetingId: string; add: () => void; paper: () => void }) {
  const { t } = useWords('meetingDoor')
  return (
    <Group gap="xs">
      <Button leftSection={<IconUserPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('first.keys')}</Kbd>} aria-keyshortcuts="Alt+N" onClick={add}>
        {t('first.open')}
      </Button>
      <Button variant="default" leftSection={<IconClipboardText size={18} aria-hidden />} onClick={paper}>
        {t('paper.open')}
      </Button>
      <Button component={Link} href={`~/print/meetings/${meetingId}/sign-in`} variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
        {t('sheet.open')}
      </Button>
    </Group>
  )
}

/** How many are here, in one large number, and what they are made of; ways are not added up. */
function Counts({ door }: { door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const attendances = [...door.people.flatMap(({ attendance }) => attendance ?? []), ...door.unnamed]
  const counts = countAttendance(attendances, door)
  const now = useNow()
  const unnamed = countAttendance(door.unnamed, door).all
  const parts = [
    counts.remote > 0 && t('counts.inPerson', { count: counts.inPerson }),
    counts.remote > 0 && t('counts.remote', { count: counts.remote }),
    counts.both > 0 && t('counts.both', { count: counts.both }),
    counts.firstTime > 0 && t('counts.firstTime', { count: counts.firstTime }),
    counts.late > 0 && t('counts.late', { count: counts.late }),
    counts.left > 0 && t('counts.left', { count: counts.left }),
    counts.excused > 0 && t('counts.excused', { count: counts.excused }),
    unnamed > 0 && t('counts.unnamed', { count: unnamed }),
    counts.fares > 0 && t('counts.fares', { count: counts.fares }),
    counts.childCare > 0 && t('counts.childCare', { count: counts.childCare }),
  ].filter(Boolean)
  return (
    <div aria-live="polite">
      <Text size="xl" fw={700}>{t(now > door.end ? 'counts.came' : 'counts.all', { count: counts.all })}</Text>
      <Text size="sm" c="dimmed">{parts.length > 0 ? parts.join(' · ') : t('counts.expected', { count: door.people.filter(({ reply }) => reply === 'yes').length })}</Text>
    </div>
  )
}

/** Before the door opens nothing can be marked; so it is said before anyone tries. */
function NotOpenYet({ door: { opensAt, cancelled } }: { door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const { moment } = useFormat()
  const now = useNow()
  if (cancelled) return <Text size="sm">{t('cancelled')}</Text>
  return now < opensAt ? <Text size="sm">{t('opens', { when: moment(opensAt) })}</Text> : null
}
