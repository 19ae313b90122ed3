import { Anchor, Badge, Group } from '@mantine/core'
import type { ComponentType } from 'react'
import { Link, useLocation } from 'wouter'
import { everyone, type Role } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useAwaiting } from './board/board.data.ts'

/** What there is of space beside the board: a line for each. */
const pages = [
  { href: '/', name: 'board:title', roles: everyone, Count: null },
  { href: '/find', name: 'spaceFinding:title', roles: everyone, Count: null },
  { href: '/waitlist', name: 'spaceFinding:waitlist.title', roles: everyone, Count: null },
  { href: '/approvals', name: 'board:approvals.title', roles: everyone, Count: AwaitingCount },
  { href: '/rooms', name: 'space:rooms.title', roles: everyone, Count: null },
  { href: '/calendar', name: 'calendar:title', roles: everyone, Count: null },
  { href: '/settings', name: 'spaceRules:title', roles: everyone, Count: null },
] as const satisfies readonly { href: string; name: string; roles: readonly Role[]; Count: ComponentType | null }[]

/** The way from each to the others. */
export function SpacePages() {
  const { t } = useWords(['board', 'calendar', 'space', 'spaceFinding', 'spaceRules'])
  const [here] = useLocation()
  const me = useMe()
  if (!me) return null
  return (
    <Group component="nav" aria-label={t('board:pages')} gap="lg" mb="sm">
      {pages.filter(({ roles }) => roles.includes(me.role)).map(({ href, name, Count }) => (
        <Anchor key={href} component={Link} href={href} size="sm" aria-current={here === href ? 'page' : undefined} fw={here === href ? 700 : undefined}>
          {t(name)}
          {Count && <Count />}
        </Anchor>
      ))}
    </Group>
  )
}

function AwaitingCount() {
  const { number } = useFormat()
  const count = useAwaiting().data?.length ?? 0
  if (count === 0) return null
  return (
    <Badge component="span" size="sm" ml={6} variant="filled">
      {number(count)}
    </Badge>
  )
}
