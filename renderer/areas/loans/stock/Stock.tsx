import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { isLow } from '#shared/areas/loans/stock.rules.ts'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Reserved } from './Reserved.tsx'
import classes from './stock.module.css'

interface StockProps {
  items: Item[]
  /** The item whose ledger is shown. */
  chosenId: string | null
  onReceive: (item: Item) => void
  onEdit: (item: Item) => void
}

/** What there is of each item, and which of them run low. */
export function Stock({ items, ...acts }: StockProps) {
  const { t } = useWords('loans')
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {t('stock.title')}
      </Title>
      <ul className={classes.stock}>
        {items.filter((item) => !item.archived).map((item) => <StockLine key={item.id} item={item} {...acts} />)}
      </ul>
      <Archived items={items.filter((item) => item.archived)} />
    </section>
  )
}

function StockLine({ item, chosenId, onReceive, onEdit }: { item: Item } & Omit<StockProps, 'items'>) {
  const { t } = useWords('loans')
  const format = useFormat()
  const coordinator = useIsCoordinator()
  return (
    <li className={classes.line} aria-current={item.id === chosenId ? 'true' : undefined}>
      <div className={classes.what}>
        <Anchor component={Link} href={`~/loans?item=${item.id}`} fw={600} aria-label={t('stock.show', { name: item.name })}>
          {item.name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('stock.each', { value: format.money(item.unitValue) })}
        </Text>
        <Reserved itemId={item.id} />
        {isLow(item) && <LowWarning item={item} />}
        {item.balance > item.usable && <OverWarning count={item.balance - item.usable} />}
      </div>
      <Text className={classes.count}>
        <strong>{format.number(item.usable)}</strong> {t('stock.left')}
      </Text>
      <Group gap={4} wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={() => onReceive(item)} aria-label={t('receive.named', { name: item.name })}>
          {t('receive.do')}
        </Button>
        {coordinator && (
          <Button size="compact-sm" variant="subtle" onClick={() => onEdit(item)} aria-label={t('item.edit', { name: item.name })}>
            {t('item.editShort')}
          </Button>
        )}
      </Group>
    </li>
  )
}

function LowWarning({ item }: { item: Item }) {
  const { t } = useWords('loans')
  const format = useFormat()
  return (
    <Group gap={4} wrap="nowrap" c="var(--mantine-color-error)">
      <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm" fw={600}>
        {item.usable === 0 ? t('stock.none') : t('stock.low', { lowAt: format.number(item.lowAt) })}
      </Text>
    </Group>
  )
}

/** Those that lie there and are no longer good. */
function OverWarning({ count }: { count: number }) {
  const { t } = useWords('stock')
  const { number } = useFormat()
  return (
    <Text size="sm" c="var(--mantine-color-error)">
      {t('issue.over', { count, formatted: number(count) })}
    </Text>
  )
}

/** Items off the desk, out of the way until one is wanted back. */
function Archived({ items }: { items: Item[] }) {
  const { t } = useWords('loans')
  const coordinator = useIsCoordinator()
  const say = useSayError()
  const [shown, setShown] = useState(false)
  if (items.length === 0) return null
  const restore = (item: Item) =>
    client.loans.stock.restoreItem({ id: item.id }).then(
      () => notifyDone(t('item.restored', { name: item.name }), { undo: () => client.loans.stock.archiveItem({ id: item.id }) }),
      (error: unknown) => notifyFailure(say(error)),
    )
  return (
    <Stack gap={4} mt="xs" align="flex-start">
      <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('stock.archived', { count: items.length })}
      </Button>
      {shown &&
        items.map((item) => (
          <Group key={item.id} gap="xs">
            <Anchor component={Link} href={`~/loans?item=${item.id}`} size="sm" aria-label={t('stock.show', { name: item.name })}>
              {item.name}
            </Anchor>
            <Badge variant="outline" tt="none">{t('stock.leftOf', { count: item.balance })}</Badge>
            {coordinator && (
              <Button size="compact-xs" variant="default" onClick={() => void restore(item)} aria-label={t('item.restoreNamed', { name: item.name })}>
                {t('item.restore')}
              </Button>
            )}
          </Group>
        ))}
    </Stack>
  )
}
