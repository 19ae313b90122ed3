import { Anchor, Badge, Paper, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type RefObject, useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import { type LikeContact, typedContact, type TypedContact } from '#shared/areas/contacts/duplicates.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFormReturn, ContactFormValues } from '../contactForm.ts'
import { useLikeContacts } from './duplicates.data.ts'
import { useReasonWords } from './useReasonWords.ts'

/** Told while a new contact is typed, once the keys rest: who may be here already. It never stands in the way of saving. */
export function LikeNotice({ form }: { form: ContactFormReturn }) {
  const { t } = useWords('duplicates')
  const values = useWatch({ control: form.control }) as ContactFormValues
  const [rested] = useDebouncedValue(JSON.stringify(typedOf(values)), 300)
  const typed = JSON.parse(rested) as TypedContact | null
  const like = useLikeContacts(typed)
  const items = typed ? (like.data?.items ?? []) : []
  const notice = useRef<HTMLDivElement>(null)
  useClearOfFocus(notice, items.length)
  return (
    <div ref={notice} role="status" style={{ position: 'sticky', insetBlockEnd: 8, zIndex: 2 }}>
      {items.length > 0 && (
        <Paper withBorder shadow="sm" px="sm" py="xs" mah="10.5rem" style={{ overflowY: 'auto' }}>
          <Text size="sm">
            <strong>{t('like.title')}</strong> {t('like.hint')}
          </Text>
          {items.map((one) => (
            <Like key={one.contact.id} like={one} />
          ))}
        </Paper>
      )}
    </div>
  )
}

function Like({ like: { contact, reasons } }: { like: LikeContact }) {
  const { t } = useWords('duplicates')
  const say = useReasonWords()
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }} py={3}>
      <Anchor component={Link} href={`/${contact.id}`} inherit underline="always">
        {contact.name}
      </Anchor>{' '}
      {contact.unsafe && (
        <Badge color="red" variant="outline" tt="none" size="sm">
          {t('unsafe')}
        </Badge>
      )}{' '}
      <Text span size="xs" c="dimmed">
        {[contact.affiliation, ...reasons.map(say)].filter(Boolean).join(' · ')}
      </Text>
    </Text>
  )
}

/** The notice stands over the end of the form: what one is typing in is moved out from beneath it. */
function useClearOfFocus(notice: RefObject<HTMLDivElement | null>, shown: number): void {
  useEffect(() => {
    const clear = () => {
      const focused = document.activeElement
      if (shown === 0 || !notice.current || !focused || notice.current.contains(focused) || !focused.closest('form')) return
      const covered = focused.getBoundingClientRect().bottom + 12 - notice.current.getBoundingClientRect().top
      const below = notice.current.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
      if (covered > 0 && !below) window.scrollBy({ top: covered })
    }
    clear()
    document.addEventListener('focusin', clear)
    return () => document.removeEventListener('focusin', clear)
  }, [notice, shown])
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
