import { Alert, Button, Group, Image, List, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import { fold } from '#shared/base/text.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { mention } from '#shared/areas/contacts/privacy.contract.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useContact } from '../contacts.data.ts'
import { useContactPhoto, useHeld } from './privacy.data.ts'

type Mention = z.infer<typeof mention>

/** What the desk holds about one person: to hand over, and to erase. */
export function PrivacyPage({ id }: { id: string }) {
  const { t } = useWords('exporting')
  const [erased, setErased] = useState<{ name: string; mentions: Mention[] } | null>(null)
  if (erased) return <Erased {...erased} />
  return (
    <Stack>
      <BackLink href={`/${id}`}>{t('privacy.back')}</BackLink>
      <Held id={id} onErased={(name, mentions) => setErased({ name, mentions })} />
    </Stack>
  )
}

function Held({ id, onErased }: { id: string; onErased: (name: string, mentions: Mention[]) => void }) {
  const { t } = useWords('exporting')
  const coordinator = useIsCoordinator()
  const found = useContact(id)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  const contact = found.data
  if (!contact) return null
  return (
    <>
      <Title order={2} size="h3">
        {t('privacy.title', { name: contact.name })}
      </Title>
      <Everything contact={contact} />
      <Photo contact={contact} />
      {coordinator ? <Erase contact={contact} onErased={(mentions) => onErased(contact.name, mentions)} /> : <Text size="sm">{t('privacy.coordinators')}</Text>}
    </>
  )
}

function Everything({ contact }: { contact: Contact }) {
  const { t } = useWords('exporting')
  const { number } = useFormat()
  const held = useHeld(contact.id).data ?? []
  const rows = held.reduce((sum, table) => sum + table.rows, 0)
  const { run, busy } = useRun()
  const save = () => run(async () => {
    const { file, name } = await client.contacts.privacy.export({ id: contact.id })
    offerFile(file, name)
  })
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3} size="h5">
        {t('privacy.everything')}
      </Title>
      <Text size="sm">{t('privacy.everythingHint', { count: rows, formatted: number(rows), tables: number(held.length) })}</Text>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={busy} onClick={save}>
        {t('privacy.save')}
      </Button>
    </Stack>
  )
}

function Photo({ contact }: { contact: Contact }) {
  const { t } = useWords('exporting')
  const photo = useContactPhoto(contact.id)
  const { run, busy } = useRun()
  if (!photo) return null
  return (
    <Group>
      <Image src={photo} alt={t('privacy.photoOf', { name: contact.name })} h={72} w="auto" radius="sm" />
      <Button variant="default" loading={busy} onClick={() => run(() => client.contacts.photos.remove({ id: contact.id }))}>
        {t('privacy.removePhoto')}
      </Button>
    </Group>
  )
}

function Erase({ contact, onErased }: { contact: Contact; onErased: (mentions: Mention[]) => void }) {
  const { t } = useWords('exporting')
  const [typed, setTyped] = useState('')
  const { run, busy } = useRun()
  const same = typed.trim() !== '' && fold(typed) === fold(contact.name)
  const erase = () => run(async () => onErased((await client.contacts.privacy.erase({ id: contact.id, name: typed })).mentions))
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3} size="h5">
        {t('privacy.erase')}
      </Title>
      <Text size="sm">{t('privacy.eraseHint')}</Text>
      <List size="sm">
        <List.Item>{t('privacy.eraseKeeps')}</List.Item>
        <List.Item>{t('privacy.eraseSnapshots')}</List.Item>
      </List>
      <TextInput w="100%" maw={420} label={t('privacy.typeName', { name: contact.name })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" />
      <Button color="red" leftSection={<IconTrash size={18} aria-hidden />} disabled={!same} loading={busy} onClick={erase}>
        {t('privacy.eraseNow')}
      </Button>
    </Stack>
  )
}

function Erased({ name, mentions }: { name: string; mentions: Mention[] }) {
  const { t } = useWords(['exporting', 'held'])
  return (
    <Stack align="flex-start">
      <Alert role="status" title={t('privacy.erased', { name })}>
        {mentions.length === 0 ? t('privacy.noMentions') : t('privacy.mentions', { count: mentions.length })}
      </Alert>
      <List size="sm">
        {mentions.map(({ table, id, column, text }) => (
          <List.Item key={`${table} ${id} ${column}`}>
            <b>{t(`held:tables.${table}` as 'held:tables.contact', { defaultValue: table })}</b>: {text}
          </List.Item>
        ))}
      </List>
      <Button component={Link} href="/" variant="default">
        {t('privacy.toList')}
      </Button>
    </Stack>
  )
}

/** Does something once at a time; what goes wrong is said. */
function useRun() {
  const say = useSayError()
  const [busy, setBusy] = useState(false)
  const run = (work: () => Promise<unknown>) => {
    setBusy(true)
    work().catch((error: unknown) => notifyFailure(say(error))).finally(() => setBusy(false))
  }
  return { run, busy }
}
