import { Button, Text } from '@mantine/core'
import { IconHandStop, IconPencil, IconShieldCheck, IconShieldHalf, IconShieldQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CardPanel } from './CardPanel.tsx'
import { HowToContact } from './HowToContact.tsx'
import { useCard, useInstruction, useIsOrganizer } from './safety.data.ts'
import classes from './safety.module.css'

/** The first thing on a contact's record: whether and how it is safe to reach them. */
export function SafetyBanner({ contact }: { contact: Contact }) {
  const { t } = useWords('consents')
  const [editing, setEditing] = useState(false)
  const found = useInstruction(contact.id)
  const edit = <EditButton has={Boolean(found.data?.checkedOn)} onClick={() => setEditing(true)} />
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (found.data === undefined) return null
  const instruction = found.data
  return (
    <>
      {instruction && instruction.level !== 'safe'
        ? <Warning contact={contact} instruction={instruction} edit={edit} />
        : <Quiet instruction={instruction} edit={edit} />}
      <SidePanel opened={editing} onClose={() => setEditing(false)} title={t('card.title', { name: contact.name })}>
        <CardPanel contactId={contact.id} onDone={() => setEditing(false)} />
      </SidePanel>
    </>
  )
}

function Warning({ contact, instruction, edit }: { contact: Contact; instruction: SafetyInstruction; edit: React.ReactNode }) {
  const { t } = useWords('consents')
  const organizer = useIsOrganizer()
  const Sign = instruction.level === 'unsafe' ? IconHandStop : IconShieldHalf
  return (
    <section className={classes.banner} data-level={instruction.level} aria-label={t('banner.label', { name: contact.name })}>
      <Sign size={32} aria-hidden />
      <div className={classes.body}>
        <h2>{t(`banner.${instruction.level as 'unsafe' | 'limited'}`)}</h2>
        {instruction.level === 'unsafe' && !organizer && <span>{t('banner.askOrganizer')}</span>}
        {instruction.level === 'limited' && <HowToContact instruction={instruction} />}
        <OrganizersNote contactId={contact.id} />
        <Checked instruction={instruction} />
        {edit}
      </div>
    </section>
  )
}

/** Who is safe to contact, or was never asked, takes one line. */
function Quiet({ instruction, edit }: { instruction: SafetyInstruction | null; edit: React.ReactNode }) {
  const { t } = useWords('consents')
  return (
    <div className={classes.quiet}>
      {instruction ? <IconShieldCheck size={20} aria-hidden /> : <IconShieldQuestion size={20} aria-hidden />}
      <span>{t(instruction ? 'banner.safe' : 'banner.unknown')}</span>
      {instruction && <Checked instruction={instruction} />}
      {edit}
    </div>
  )
}

function Checked({ instruction: { checkedOn, recheckDue } }: { instruction: SafetyInstruction }) {
  const { t } = useWords('consents')
  const { day } = useFormat()
  if (!checkedOn) return null
  return (
    <Text span size="sm" fw={recheckDue ? 600 : undefined}>
      {t(recheckDue ? 'banner.recheck' : 'banner.checked', { day: day(checkedOn) })}
    </Text>
  )
}

/** The card's note, which main serves to organizers alone. */
function OrganizersNote({ contactId }: { contactId: string }) {
  const { t } = useWords('consents')
  const note = useCard(contactId).data?.note
  if (!note) return null
  return (
    <div>
      <strong>{t('banner.note')}</strong> <span className={classes.words}>{note}</span>
    </div>
  )
}

function EditButton({ has, onClick }: { has: boolean; onClick: () => void }) {
  const { t } = useWords('consents')
  if (!useIsOrganizer()) return null
  return (
    <Button size="compact-sm" variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onClick}>
      {t(has ? 'banner.edit' : 'banner.fillIn')}
    </Button>
  )
}
