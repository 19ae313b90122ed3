import { Alert } from '@mantine/core'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Of minutes that correct others, or were corrected: which they are, and why. */
export function EditionNote({ minutes: { edition, editions, why } }: { minutes: Minutes }) {
  const { t } = useWords('minutes')
  const later = editions.find((one) => one.edition === edition + 1)
  if (edition === 1 && !later) return null
  return (
    <Alert variant="light" color="gray">
      {edition > 1 && <div>{t('edition.corrects', { edition, before: edition - 1, why })}</div>}
      {later && <div>{t('edition.corrected', { edition: later.edition, why: later.why })}</div>}
    </Alert>
  )
}
