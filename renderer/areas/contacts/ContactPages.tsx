import { Anchor, Group } from '@mantine/core'
import { Link } from 'wouter'
import { everyone, organizers, type Role } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What there is of contacts beside the list itself. */
const pages = [
  { href: '/follow-ups', name: 'followUps:title', roles: everyone },
  { href: '/groups', name: 'groups:title', roles: everyone },
  { href: '/ladder', name: 'ties:steps.title', roles: organizers },
  { href: '/consents', name: 'contacts:list.consents', roles: everyone },
  { href: '/duplicates', name: 'duplicates:title', roles: organizers },
] as const satisfies readonly { href: string; name: string; roles: readonly Role[] }[]

/** The way from the list to them. */
export function ContactPages() {
  const { t } = useWords(['contacts', 'followUps', 'groups', 'ties', 'duplicates'])
  const me = useMe()
  if (!me) return null
  return (
    <Group component="nav" aria-label={t('contacts:list.pages')} gap="lg" mb="sm">
      {pages.filter(({ roles }) => roles.includes(me.role)).map(({ href, name }) => (
        <Anchor key={href} component={Link} href={href} size="sm">
          {t(name)}
        </Anchor>
      ))}
    </Group>
  )
}
