import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** One booking as a file that any calendar opens, for those it is for. */
export function BookingFile({ bookingId }: { bookingId: string }) {
  const { t } = useWords('calendar')
  const say = useSayError()
  const save = async () => {
    try {
      const { file, name } = await client.space.calendar.one({ id: bookingId })
      offerFile(file, name)
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Button variant="default" leftSection={<IconCalendarDown size={16} aria-hidden />} onClick={() => void save()}>
      {t('one')}
    </Button>
  )
}
