import { Anchor, Button, CopyButton, Group, Select, Stack, Text } from '@mantine/core'
import { IconCopy, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Reminder } from '#shared/areas/loans/equipment.schema.ts'
import { mailtoLink } from '#shared/areas/space/notices.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { UnsafeWays } from '#renderer/areas/contacts/safety/UnsafeWays.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useReminder } from './equipment.data.ts'
import classes from './equipment.module.css'
import { useReminderText } from './reminderText.ts'

/** A ready-made reminder in the language of whoever has the thing, and the ways to send it that are safe. */
export function RemindPanel({ claimId }: { claimId: string }) {
  const { t, language: ofScreen } = useWords('notices')
  const [chosen, setChosen] = useState<Language | null>(null)
  const found = useReminder(claimId)
  const language = chosen ?? found.data?.language ?? ofScreen
  const said = useReminderText(found.data, found.data && language)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data || !said) return null
  const body = said.paragraphs.join('\n\n')
  return (
    <Stack gap="sm">
      <Select
        label={t('language')}
        allowDeselect={false}
        value={language}
        onChange={(value) => setChosen(value as Language)}
        data={(['en-CA', 'fr-CA'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <div className={classes.text} lang={language} role="region" aria-label={t('text')}>
        <strong>{said.subject}</strong>
        {'\n\n'}
        {body}
      </div>
      <Ways reminder={found.data} subject={said.subject} body={body} language={language} />
    </Stack>
  )
}

function Ways({ reminder, subject, body, language }: { reminder: Reminder; subject: string; body: string; language: Language }) {
  const { t } = useWords(['notices', 'equipment'])
  const say = useSayError()
  const { ways, email, phone, claim } = reminder
  const mail = email === null ? null : mailtoLink({ to: email, subject, body })
  const log = () => void client.loans.equipment.logReminder({ claimId: claim.id, way: 'email' }).catch((error: unknown) => notifyFailure(say(error)))
  return (
    <>
      <UnsafeWays of={reminder} />
      <Group gap="xs">
        {mail && <Button component="a" href={mail.href} onClick={log} leftSection={<IconMail size={18} aria-hidden />}>{t('notices:email')}</Button>}
        {ways.mail !== 'closed' && (
          <Button component={Link} href={`~/print/loans/equipment/reminder/${claim.id}?language=${language}`} variant={mail ? 'default' : 'filled'} leftSection={<IconPrinter size={18} aria-hidden />}>
            {t('notices:letter')}
          </Button>
        )}
        {(ways.email !== 'closed' || ways.mail !== 'closed') && (
          <CopyButton value={`${subject}\n\n${body}`}>
            {({ copied, copy }) => <Button variant="default" onClick={copy} leftSection={<IconCopy size={18} aria-hidden />}>{t(copied ? 'notices:copied' : 'notices:copy')}</Button>}
          </CopyButton>
        )}
      </Group>
      {mail && <Text size="sm" c="dimmed">{t('notices:emailTo', { email })}</Text>}
      {mail?.cut && <Text size="sm">{t('notices:cut')}</Text>}
      {claim.contactName === null ? <Text size="sm">{t('equipment:remind.nobody')}</Text> : ways.email === 'none' && <Text size="sm">{t('notices:noEmail')}</Text>}
      {phone === null && ways.phone === 'open' && <Anchor component={Link} href={`~/contacts/${claim.contactId}`} size="sm" underline="always" style={{ alignSelf: 'flex-start', lineHeight: '24px' }}>{t('notices:seeCard')}</Anchor>}
      {phone !== null && <Text size="sm">{t('equipment:remind.call')} <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`} underline="always">{phone}</Anchor></Text>}
    </>
  )
}
