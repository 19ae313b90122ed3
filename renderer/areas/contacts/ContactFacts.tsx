import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { useGroupAttendance } from '#renderer/areas/meetings/after/after.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useCustomFacts } from './fields/useCustomFacts.ts'
import { Address } from './Address.tsx'
import { emailLink, phoneLink, Reach } from './Reach.tsx'
import { HiddenReach } from './safety/HiddenReach.tsx'
import classes from './contacts.module.css'

/** What is known of a contact, and nothing of what is not. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const { t } = useWords('contacts')
  const facts: [string, ReactNode][] = [
    [t('record.reach'), contact.unsafe && <HiddenReach key="reach" contact={contact} />],
    [t('record.phones'), !contact.unsafe && contact.phones.map((phone, index) => <Reach key={index} href={phoneLink(phone.number)} shown={phone.number} kind={t(`phoneKinds.${phone.kind}`)} />)],
    [t('record.emails'), !contact.unsafe && contact.emails.map((email, index) => <Reach key={index} href={emailLink(email.address)} shown={email.address} kind={t(`emailKinds.${email.kind}`)} />)],
    [t('record.affiliation'), contact.affiliation],
    [t('record.languages'), [contact.languages.join(', '), contact.needsInterpretation && t('record.interpretation')].filter(Boolean).join(' · ')],
    [t('record.address'), !contact.unsafe && contact.addresses.map((address, index) => <Address key={index} address={address} kind={t(`addressKinds.${address.kind}`)} />)],
    [t('record.neighbourhood'), contact.neighbourhood],
    [t('record.ward'), [contact.ward, contact.riding].filter(Boolean).join(' · ')],
    [t('record.otherNames'), contact.otherNames.join(', ')],
    [t('record.born'), contact.born],
    [t('record.attendance'), useAttendance(contact)],
    ...useCustomFacts(contact),
    [t('record.notes'), contact.notes && <span key="notes" className={classes.prose}>{contact.notes}</span>],
  ]
  const known = facts.filter(([, shown]) => (Array.isArray(shown) ? shown.length > 0 : Boolean(shown)))
  if (known.length === 0) return <Text size="sm" c="dimmed">{t('record.nothingElse')}</Text>
  return (
    <dl className={classes.facts}>
      {known.map(([label, shown]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Of a group: attendances at its meetings beside how many different people they were. */
function useAttendance({ id, kind }: Contact): string | null {
  const { t } = useWords('contacts')
  const { number } = useFormat()
  const { data } = useGroupAttendance(id, kind === 'organization')
  return data && data.meetings > 0 ? t('record.attended', { count: data.meetings, attendances: number(data.attendances), people: number(data.people) }) : null
}
