import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { AccountPanel } from '#renderer/areas/loans/AccountPanel.tsx'

/** What they have out, and what they had this month and this fiscal year. */
export function LoansPart({ contact }: { contact: Contact }) {
  return <AccountPanel of={{ contactId: contact.id }} />
}
