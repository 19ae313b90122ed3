import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import type { DuplicatePair } from '#shared/areas/contacts/duplicates.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePairs } from './duplicates.data.ts'
import { FindDuplicates } from './FindDuplicates.tsx'
import { Reasons } from './Reasons.tsx'
import { useSetDifferent } from './useSetDifferent.ts'

/** Pairs that may be the same, likeliest first, each with its reasons. */
export function PairList() {
  const { t } = useWords('duplicates')
  const pairs = usePairs()
  const items = pairs.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Stack>
      <FindDuplicates />
      {pairs.error && <Failure error={pairs.error} retry={() => pairs.refetch()} />}
      {pairs.data && items.length === 0 && <EmptyState icon={<IconUsers />} title={t('pairs.none')} hint={t('pairs.noneHint')} />}
      {items.map((pair) => (
        <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
      ))}
      {pairs.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void pairs.fetchNextPage()} loading={pairs.isFetchingNextPage}>
            {t('pairs.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Pair({ pair: { a, b, score, reasons } }: { pair: DuplicatePair }) {
  const { t } = useWords('duplicates')
  const { number } = useFormat()
  const setDifferent = useSetDifferent()
  const label = t('pairs.label', { a: a.name, b: b.name })
  return (
    <Paper withBorder p="sm" component="section" aria-label={label}>
      <Stack gap="xs">
        <Group align="flex-start" grow>
          <Who contact={a} />
          <Who contact={b} />
        </Group>
        <Reasons reasons={reasons} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('pairs.points', { count: score, formatted: number(score) })}
          </Text>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" aria-label={`${t('pairs.different')} – ${label}`} onClick={() => void setDifferent(a, b)}>
              {t('pairs.different')}
            </Button>
            <Button size="compact-sm" component={Link} href={`/duplicates/${a.id}/${b.id}`} aria-label={`${t('pairs.look')} – ${label}`}>
              {t('pairs.look')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  )
}

/** Enough of a contact to tell it from its like. */
function Who({ contact }: { contact: ContactSummary }) {
  const { t } = useWords('duplicates')
  const detail = [contact.affiliation, contact.neighbourhood, contact.phone, contact.email].filter(Boolean).join(' · ')
  return (
    <div style={{ minWidth: 0 }}>
      <Group gap="xs">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {contact.name}
        </Text>
        {contact.unsafe && (
          <Badge color="red" variant="outline" tt="none">
            {t('unsafe')}
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {detail}
      </Text>
    </div>
  )
}
