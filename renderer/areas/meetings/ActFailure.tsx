import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSayMeetingError } from './meetings.data.ts'

/** What went wrong with a button, beside it. */
export function ActFailure({ error }: { error: unknown }) {
  const say = useSayMeetingError()
  if (!error) return null
  return (
    <Alert color="red" variant="light" p="xs" icon={<IconAlertTriangle aria-hidden />} role="alert">
      {say(error)}
    </Alert>
  )
}
