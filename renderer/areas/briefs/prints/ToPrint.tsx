import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { inPacks } from '#shared/areas/briefs/prints.rules.ts'
import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { PrintQueue } from './PrintQueue.tsx'

const shownFirst = 3

/** What is to be printed next, and the way to the rest. */
export function ToPrint({ prints }: { prints: Print[] }) {
  const { t } = useWords('prints')
  const more = inPacks(prints).length - shownFirst
  return (
    <Stack gap="xs">
      <PrintQueue prints={prints} most={shownFirst} />
      <Text size="sm">
        {more > 0 && `${t('today.more', { count: more })} · `}
        <Anchor component={Link} href="~/briefs/prints" inherit>{t('queue.see')}</Anchor>
      </Text>
    </Stack>
  )
}
