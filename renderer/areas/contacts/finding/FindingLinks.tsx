import { Button } from '@mantine/core'
import { IconForms, IconUsersGroup } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** From the contacts to the saved groups, and for coordinators to the clinic's own fields. */
export function FindingLinks() {
  const { t } = useWords(['groups', 'customFields'])
  const coordinator = useIsCoordinator()
  return (
    <>
      {coordinator && (
        <Button component={Link} href="/settings/fields" variant="subtle" leftSection={<IconForms size={18} aria-hidden />}>
          {t('customFields:link')}
        </Button>
      )}
      <Button component={Link} href="/groups" variant="default" leftSection={<IconUsersGroup size={18} aria-hidden />}>
        {t('groups:link')}
      </Button>
    </>
  )
}
