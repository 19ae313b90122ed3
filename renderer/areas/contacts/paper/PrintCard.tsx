import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'

/** To a contact's card. */
export function PrintCard({ id }: { id: string }) {
  const { t } = useWords('contactPaper')
  return (
    <Button component={Link} href={`~/print/contacts/card/${id}`} variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
      {t('menu.card')}
    </Button>
  )
}
