import { Anchor, Group, Stack } from '@mantine/core'
import { Link } from 'wouter'
import type { AccountOf } from '#shared/areas/loans/stock.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { OutWith } from './equipment/OutWith.tsx'
import { Had } from './stock/Had.tsx'

/** What a contact or a campaign has out and has had, and the way to every line of it: for their own records. */
export function AccountPanel({ of }: { of: AccountOf }) {
  const { t } = useWords(['visit', 'use', 'loans'])
  const contactId = 'contactId' in of ? of.contactId : null
  const whose = 'contactId' in of ? `contact=${of.contactId}` : `campaign=${of.campaignId}`
  const way = (href: string, name: string) => (
    <Anchor component={Link} href={href} size="sm">
      {name}
    </Anchor>
  )
  return (
    <Stack gap="lg">
      {contactId && <OutWith contactId={contactId} />}
      <Had of={of} />
      <Group gap="lg">
        {contactId && way(`~/loans/counter?${whose}`, t('visit:page'))}
        {way(`~/loans?${whose}`, t('loans:ledger.title'))}
        {way(`~/loans/use?${whose}`, t('use:page'))}
        {way(`~/loans/statement?${whose}`, t('use:statement.open'))}
      </Group>
    </Stack>
  )
}
