import { Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconTimeline } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { type TimelineItem, type TimelineKind, timelineKind } from '#shared/areas/contacts/timeline.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { Composer } from './Composer.tsx'
import { TimelineLine } from './TimelineLine.tsx'
import { useTimeline } from './timeline.data.ts'
import classes from './timeline.module.css'

/** All that happened with a contact, and is to come; and where it is written down. */
export function TimelinePart({ contact }: { contact: Contact }) {
  const [kinds, setKinds] = useState<TimelineKind[]>([])
  return (
    <Stack gap="md">
      <Composer contactId={contact.id} />
      <KindChips kinds={kinds} onChange={setKinds} />
      <TimelineList contactId={contact.id} kinds={kinds} />
    </Stack>
  )
}

function KindChips({ kinds, onChange }: { kinds: TimelineKind[]; onChange: (kinds: TimelineKind[]) => void }) {
  const { t } = useWords('timeline')
  return (
    <Group gap={6} role="group" aria-label={t('filter.label')}>
      <Chip.Group multiple value={kinds} onChange={(chosen) => onChange(timelineKind.options.filter((kind) => chosen.includes(kind)))}>
        {timelineKind.options.map((kind) => (
          <Chip key={kind} value={kind} size="xs" variant="outline" styles={{ label: { height: 26 } }}>
            {t(`filter.${kind}`)}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  )
}

function TimelineList({ contactId, kinds }: { contactId: string; kinds: TimelineKind[] }) {
  const { t } = useWords('timeline')
  const list = useTimeline(contactId, kinds)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const items = list.data?.pages.flatMap((page) => page.items)
  if (!items) return null
  if (items.length === 0) return kinds.length > 0 ? <Text size="sm" c="dimmed">{t('filter.nothing')}</Text> : <EmptyState icon={<IconTimeline />} title={t('empty')} hint={t('emptyHint')} />
  return (
    <Stack gap="md">
      <Stretches items={items} />
      {list.hasNextPage && (
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  )
}

/** What is to come stands apart from what has been. */
function Stretches({ items }: { items: TimelineItem[] }) {
  const { t } = useWords('timeline')
  const [now] = useState(Date.now)
  const begun = items.findIndex((item) => item.at <= now)
  const coming = begun < 0 ? items : items.slice(0, begun)
  const been = begun < 0 ? [] : items.slice(begun)
  return (
    <>
      {coming.length > 0 && <Stretch title={t('toCome')} items={coming} />}
      {been.length > 0 && <Stretch title={coming.length > 0 ? t('soFar') : null} items={been} />}
    </>
  )
}

function Stretch({ title, items }: { title: string | null; items: TimelineItem[] }) {
  const { t } = useWords('timeline')
  return (
    <section aria-label={title ?? t('title')}>
      {title && (
        <Title order={3} size="h6" mb={4}>
          {title}
        </Title>
      )}
      <ol className={classes.list}>
        {items.map((item) => (
          <TimelineLine key={`${item.source}:${item.id}`} item={item} />
        ))}
      </ol>
    </section>
  )
}
