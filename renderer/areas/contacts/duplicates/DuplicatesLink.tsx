import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** The way to the duplicates, for those who may merge. */
export function DuplicatesLink() {
  const { t } = useWords('duplicates')
  const me = useMe()
  if (!me || !organizers.includes(me.role)) return null
  return (
    <Button component={Link} href="/duplicates" variant="default" leftSection={<IconUsers size={18} aria-hidden />}>
      {t('open')}
    </Button>
  )
}
