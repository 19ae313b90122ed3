import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { compareReading } from '#shared/areas/loans/use.rules.ts'
import type { Meter } from '#shared/areas/loans/useTerms.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useJobDone } from './useLogging.ts'
import { useSayUse } from './useSayUse.ts'

/** What lies between the last reading and this one: what nobody wrote down, which the clinic can be charged with at once, or what would be counted twice. */
export function ReadingGap({ meter, start, onUse }: { meter: Meter; start: number; onUse: () => void }) {
  const { t } = useWords('use')
  const format = useFormat()
  const say = useSayUse()
  const sayError = useSayError()
  const done = useJobDone()
  const { last } = meter
  const { gap, overlap } = compareReading(last, start)
  const charging = useMutation({
    mutationFn: () =>
      client.loans.use.log({ kind: meter.kind, quantity: gap, contactId: null, campaignId: null, meetingId: null, note: t('reading.gapNote'), confirmedMany: true, reading: { meterId: meter.id, start: last!.reading, end: start } }),
    onSuccess: done,
    onError: (error) => notifyFailure(sayError(error)),
  })
  if (!last || gap + overlap === 0) return null
  const words = { amount: say.amount(meter.kind, gap + overlap), day: format.day(last.day) }
  return (
    <Alert color="yellow" role="status">
      <Text size="sm" mb="xs">
        {t(gap > 0 ? 'reading.gap' : 'reading.overlap', words)}
      </Text>
      <Group gap="xs">
        {gap > 0 && (
          <Button size="compact-sm" variant="default" loading={charging.isPending} onClick={() => charging.mutate()}>
            {t('reading.chargeGap')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onUse}>
          {t('reading.useLast', { reading: format.number(last.reading) })}
        </Button>
      </Group>
    </Alert>
  )
}
