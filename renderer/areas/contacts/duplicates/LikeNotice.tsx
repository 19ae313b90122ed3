import { Anchor, Paper, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import { typedContact, type TypedContact } from '#shared/areas/contacts/duplicates.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFormReturn, ContactFormValues } from '../contactForm.ts'
import { useLikeContacts } from './duplicates.data.ts'
import { Who } from './PairList.tsx'
import { Reasons } from './Reasons.tsx'

/** Told while a new contact is typed, once the keys rest: who may be here already. It never stands in the way of saving. */
export function LikeNotice({ form }: { form: ContactFormReturn }) {
  const { t } = useWords('duplicates')
  const values = useWatch({ control: form.control }) as ContactFormValues
  const [rested] = useDebouncedValue(JSON.stringify(typedOf(values)), 300)
  const typed = JSON.parse(rested) as TypedContact | null
  const like = useLikeContacts(typed)
  const items = typed ? (like.data?.items ?? []) : []
  return (
    <div role="status" style={{ position: 'sticky', insetBlockEnd: 8, zIndex: 2 }}>
      {items.length > 0 && (
        <Paper withBorder shadow="sm" p="sm">
          <Stack gap="xs" mah="40vh" style={{ overflowY: 'auto' }}>
            <Text fw={600} size="sm">
              {t('like.title')}
            </Text>
            {items.map(({ contact, reasons }) => (
              <div key={contact.id}>
                <Anchor component={Link} href={`/${contact.id}`} c="inherit" display="block">
                  <Who contact={contact} />
                </Anchor>
                <Reasons reasons={reasons} />
              </div>
            ))}
            <Text size="xs" c="dimmed">
              {t('like.hint')}
            </Text>
          </Stack>
        </Paper>
      )}
    </div>
  )
}

/** What has been typed, when there is enough of it to look for. */
function typedOf(values: ContactFormValues): TypedContact | null {
  const read = typedContact.safeParse(values)
  if (!read.success) return null
  const { givenName, familyName, organizationName, phones, emails } = read.data
  const named = `${givenName}${familyName}${organizationName}`.trim().length >= 3
  const reached = phones.some(({ number }) => number.replace(/\D/g, '').length >= 7) || emails.some(({ address }) => /.@./.test(address))
  return named || reached ? read.data : null
}
