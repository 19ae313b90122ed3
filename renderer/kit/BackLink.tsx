import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'

/** The way back to the page above, first on a page below its title. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Anchor component={Link} href={href} size="sm" style={{ display: 'inline-flex', alignItems: 'center', gap: 4, minHeight: 24, alignSelf: 'flex-start' }}>
      <IconArrowLeft size={16} aria-hidden /> {children}
    </Anchor>
  )
}
