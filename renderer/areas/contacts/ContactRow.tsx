import { Badge, VisuallyHidden } from '@mantine/core'
import { IconBuildingCommunity, IconUser } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Marked } from './finding/Marked.tsx'
import { UnsafeMark } from './safety/UnsafeMark.tsx'
import classes from './contacts.module.css'

interface ContactRowProps {
  contact: ContactSummary
  /** What was searched for, which is marked. */
  typed: string
  open: boolean
  inTabOrder: boolean
  onFocus: () => void
}

/** A contact in the list: enough to know whom one is talking to. */
export function ContactRow({ contact, typed, open, inTabOrder, onFocus }: ContactRowProps) {
  const { t } = useWords('contacts')
  const Sign = contact.kind === 'person' ? IconUser : IconBuildingCommunity
  const what = contact.organizationKind ? t(`organizationKinds.${contact.organizationKind}`) : contact.affiliation
  const detail = [what, contact.phone ?? contact.email, contact.neighbourhood].filter(Boolean).join(' · ')
  return (
    <Link href={`/${contact.id}`} className={classes.row} aria-current={open ? 'page' : undefined} tabIndex={inTabOrder ? 0 : -1} onFocus={onFocus}>
      <Sign size={18} aria-hidden className={classes.sign} />
      <span className={classes.who}>
        <VisuallyHidden>{t(`kinds.${contact.kind}`)} </VisuallyHidden>
        <span className={classes.name}><Marked text={contact.name} typed={typed} /></span>
        <span className={classes.detail}>{detail ? <Marked text={detail} typed={typed} /> : '\u00a0'}</span>
      </span>
      {contact.unsafe && <UnsafeMark size={18} />}
      {contact.tags[0] && (
        <Badge variant="outline" size="xs" className={classes.tag} tt="none">
          {contact.tags[0]}
          {contact.tags.length > 1 && ` +${contact.tags.length - 1}`}
        </Badge>
      )}
    </Link>
  )
}
