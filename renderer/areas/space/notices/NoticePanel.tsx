import { Anchor, Button, CopyButton, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconCopy, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { mailtoLink } from '#shared/areas/space/notices.rules.ts'
import type { Notice, NoticeKind } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { UnsafeWays } from '#renderer/areas/contacts/safety/UnsafeWays.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useNotice } from './notices.data.ts'
import classes from './notices.module.css'
import { useNoticeText } from './useNoticeText.ts'

/** A ready-made letter or e-mail about a booking, in the language of whom it is for, by the ways that are safe. */
export function NoticePanel({ booking, kind }: { booking: Booking; kind: NoticeKind }) {
  const { t } = useWords('notices')
  const found = useNotice(booking.id, kind)
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? found.data?.language
  const said = useNoticeText(found.data, language)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data || !said || !language) return null
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm">{t(`kinds.${kind}`)}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('language')}
          value={language}
          onChange={(value) => setChosen(value as Language)}
          data={(['en-CA', 'fr-CA'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
      </Group>
      <div className={classes.text} lang={language} role="region" aria-label={t('text')}>
        <strong>{said.text.subject}</strong>
        {'\n\n'}
        {said.plain}
      </div>
      <Ways notice={found.data} subject={said.text.subject} body={said.plain} language={language} />
    </Stack>
  )
}

function Ways({ notice, subject, body, language }: { notice: Notice; subject: string; body: string; language: Language }) {
  const { t } = useWords('notices')
  const say = useSayError()
  const { ways, email, phone, booking, kind } = notice
  const mail = email === null ? null : mailtoLink({ to: email, subject, body })
  const log = () => void client.space.notices.log({ bookingId: booking.id, kind, way: 'email' }).catch((error: unknown) => notifyFailure(say(error)))
  return (
    <>
      <UnsafeWays of={notice} />
      <Group gap="xs">
        {mail && <Button component="a" href={mail.href} onClick={log} leftSection={<IconMail size={18} aria-hidden />}>{t('email')}</Button>}
        {ways.mail !== 'closed' && (
          <Button component={Link} href={`~/print/space/notice/${booking.id}/${kind}?language=${language}`} variant={mail ? 'default' : 'filled'} leftSection={<IconPrinter size={18} aria-hidden />}>
            {t('letter')}
          </Button>
        )}
        {(ways.email !== 'closed' || ways.mail !== 'closed') && (
          <CopyButton value={`${subject}\n\n${body}`}>
            {({ copied, copy }) => <Button variant="default" onClick={copy} leftSection={<IconCopy size={18} aria-hidden />}>{t(copied ? 'copied' : 'copy')}</Button>}
          </CopyButton>
        )}
      </Group>
      {mail && <Text size="sm" c="dimmed">{t('emailTo', { email })}</Text>}
      {mail?.cut && <Text size="sm">{t('cut')}</Text>}
      {ways.email === 'none' && notice.contactId !== null && <Text size="sm">{t('noEmail')}</Text>}
      {notice.contactId === null && <Text size="sm">{t('forNobody')}</Text>}
      {phone === null && ways.phone === 'open' && <Anchor component={Link} href={`~/contacts/${notice.contactId}`} size="sm" underline="always" style={{ alignSelf: 'flex-start', lineHeight: '24px' }}>{t('seeCard')}</Anchor>}
      {email === null && phone !== null && <Text size="sm">{t('phone')} <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`} underline="always">{phone}</Anchor></Text>}
    </>
  )
}
