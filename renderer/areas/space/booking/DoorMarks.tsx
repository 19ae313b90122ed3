import { Button, Group, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowBackUp, IconDoorEnter, IconDoorExit, IconUserOff } from '@tabler/icons-react'
import type { Booking, DoorMark } from '#shared/areas/space/space.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBookingActs } from '../board/useBookingActs.ts'

/** What the front desk marks when people come, go or stay away: a key each. */
export function DoorMarks({ booking }: { booking: Booking }) {
  const { t } = useWords('board')
  const { mark } = useBookingActs()
  const inside = booking.arrivedAt !== null && booking.leftAt === null
  const marked = booking.arrivedAt !== null || booking.noShowAt !== null
  const doors = [
    { key: 'A', made: 'arrived' as DoorMark, icon: IconDoorEnter, can: booking.arrivedAt === null },
    { key: 'L', made: 'left' as DoorMark, icon: IconDoorExit, can: inside },
    { key: 'N', made: 'noShow' as DoorMark, icon: IconUserOff, can: !marked },
    { key: 'U', made: null, icon: IconArrowBackUp, can: marked },
  ]
  useHotkeys(doors.map(({ key, made, can }) => [key, () => void (can && mark(booking, made))] as [string, () => void]))
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} component="h4" m={0}>
        {t('door.title')}
      </Text>
      <Group gap="xs">
        {doors.filter(({ can }) => can).map(({ key, made, icon: Mark }) => (
          <Button key={key} size="xs" variant="default" leftSection={<Mark size={16} aria-hidden />} rightSection={<Kbd size="xs">{key}</Kbd>} aria-keyshortcuts={key} onClick={() => void mark(booking, made)}>
            {t(`door.${made ?? 'unmark'}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}
