import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PermitPurpose } from '#shared/areas/contacts/safety.schema.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useIsOrganizer } from './safety.data.ts'
import { UnsafePermit } from './UnsafePermit.tsx'

interface LeftOutProps {
  selection: ContactSelection
  purpose: PermitPurpose
  onPermit: (permitId: string) => void
  /** How many are left out, in words. */
  children: ReactNode
}

/** How many are not on a list since it is not safe to contact them, and for organizers the way to include some of them. */
export function LeftOut({ selection, purpose, onPermit, children }: LeftOutProps) {
  const { t } = useWords('consents')
  const organizer = useIsOrganizer()
  const [asking, setAsking] = useState(false)
  const [included, setIncluded] = useState<string[]>([])
  const permit = (permitId: string, contactIds: string[]) => {
    setAsking(false)
    setIncluded(contactIds)
    onPermit(permitId)
  }
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {children}
        {organizer && !asking && <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>{t('permit.some')}</Button>}
      </Group>
      {asking && <UnsafePermit selection={selection} purpose={purpose} included={included} onPermit={permit} onCancel={() => setAsking(false)} />}
    </Stack>
  )
}
