import { Anchor, Group } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { coordinators, everyone, type Role } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What there is of loans: a line for each. */
const pages = [
  { href: '/counter', name: 'visit:page', roles: everyone },
  { href: '/', name: 'stock:pages.stock', roles: everyone },
  { href: '/equipment', name: 'stock:pages.equipment', roles: everyone },
  { href: '/use', name: 'use:page', roles: everyone },
  { href: '/stations', name: 'stations:title', roles: everyone },
  { href: '/counts', name: 'stock:pages.counts', roles: everyone },
  { href: '/months', name: 'stock:pages.months', roles: everyone },
  { href: '/drawers', name: 'stock:pages.drawers', roles: coordinators },
  { href: '/terms', name: 'use:terms.page', roles: coordinators },
] as const satisfies readonly { href: string; name: string; roles: readonly Role[] }[]

/** The way from each to the others. */
export function LoansPages() {
  const { t } = useWords(['stock', 'stations', 'use', 'visit'])
  const [here] = useLocation()
  const me = useMe()
  if (!me) return null
  return (
    <Group component="nav" aria-label={t('stock:pages.all')} gap="lg" mb="sm" style={{ rowGap: 0 }}>
      {pages.filter(({ roles }) => roles.includes(me.role)).map(({ href, name }) => (
        <Anchor key={href} component={Link} href={href} size="sm" aria-current={here === href ? 'page' : undefined} fw={here === href ? 700 : undefined}>
          {t(name)}
        </Anchor>
      ))}
    </Group>
  )
}
