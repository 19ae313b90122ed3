import { ActionIcon, Anchor, Badge, Group, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconBuildingCommunity, IconCalendarOff, IconPencil, IconTrash, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { TiedContact, TieSeen } from '#shared/areas/contacts/ties.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useTiePhrase } from './ties.data.ts'
import classes from './ties.module.css'

export interface TieActs {
  onChange: (tie: TieSeen) => void
  onEnd: (tie: TieSeen) => void
  onRemove: (tie: TieSeen) => void
}

/** Ties under what they say: an organization's co-chairs, its members, its staff. */
export function TieLists({ ties, acts }: { ties: TieSeen[]; acts: TieActs }) {
  const phrase = useTiePhrase()
  const groups = Map.groupBy(ties, ({ kindId, way }) => `${kindId}:${way}`)
  return (
    <Stack gap="sm">
      {[...groups].map(([key, group]) => (
        <section key={key}>
          <Title order={3} size="h6" className={classes.phrase}>
            {phrase(group[0]!.kindId, group[0]!.way)}
            {group.length > 1 && (
              <Text span size="xs" c="dimmed" fw={400}>
                {' '}
                {group.length}
              </Text>
            )}
          </Title>
          <ul className={classes.ties}>
            {group.map((tie) => (
              <TieRow key={tie.id} tie={tie} acts={acts} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}

function TieRow({ tie, acts }: { tie: TieSeen; acts: TieActs }) {
  const { t } = useWords('ties')
  const { name } = tie.other
  const days = useDays(tie)
  return (
    <li className={classes.tie}>
      <div className={classes.what}>
        <TiedName contact={tie.other} />
        <Text size="xs" c="dimmed">
          {[tie.role, days].filter(Boolean).join(' · ')}
        </Text>
        {tie.note && <Text size="xs" className={classes.note}>{tie.note}</Text>}
      </div>
      <Group gap={2} wrap="nowrap">
        <Act label={t('part.change', { name })} onClick={() => acts.onChange(tie)} icon={<IconPencil size={16} />} />
        {tie.current && <Act label={t('part.end', { name })} onClick={() => acts.onEnd(tie)} icon={<IconCalendarOff size={16} />} />}
        <Act label={t('part.remove', { name })} onClick={() => acts.onRemove(tie)} icon={<IconTrash size={16} />} />
      </Group>
    </li>
  )
}

/** An act told by its sign, and in words where one points or stands. */
export function Act({ label, onClick, icon, disabled }: { label: string; onClick: () => void; icon: ReactNode; disabled?: boolean }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" size={30} aria-label={label} onClick={onClick} disabled={disabled}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

/** A contact's name that leads to its record, with what one must know before writing or calling. */
export function TiedName({ contact, part = 'ties' }: { contact: TiedContact; part?: 'ties' | 'ladder' }) {
  const { t } = useWords('ties')
  const Sign = contact.kind === 'person' ? IconUser : IconBuildingCommunity
  return (
    <span className={classes.named}>
      <Sign size={16} aria-label={t(`network.${contact.kind}`)} role="img" className={classes.sign} />
      <Anchor component={Link} href={`/${contact.id}?part=${part}`} size="sm" className={classes.link}>
        {contact.name}
      </Anchor>
      {contact.unsafe && (
        <Badge color="red" variant="light" size="sm" tt="none">
          {t('part.unsafe')}
        </Badge>
      )}
      {contact.archived && (
        <Badge color="gray" variant="outline" size="sm" tt="none">
          {t('part.archived')}
        </Badge>
      )}
    </span>
  )
}

function useDays({ since, until }: TieSeen): string {
  const { t } = useWords('ties')
  const { date } = useShortDay()
  if (since && until) return t('part.sinceUntil', { since: date(since), until: date(until) })
  if (since) return t('part.since', { day: date(since) })
  return until ? t('part.until', { day: date(until) }) : ''
}

/** A day with its year and without its weekday: "May 1, 2024", "1er mai 2024". */
export function useShortDay() {
  const { language } = useFormat()
  return {
    date: (day: string) => {
      const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
      return language === 'fr-CA' ? text.replace(/^1(?=\s)/, '1er') : text
    },
  }
}
