import { Button } from '@mantine/core'
import type { Count } from '#shared/areas/loans/counts.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Gives a count up, so that the drawer can be counted anew. */
export function DiscardCount({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const say = useSayError()
  const discard = () => client.loans.counts.discard({ id: count.id }).then(() => notifyDone(t('count.discarded')), (error: unknown) => notifyFailure(say(error)))
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => void discard()}>
      {t(count.state === 'differing' ? 'count.again' : 'count.discard')}
    </Button>
  )
}
