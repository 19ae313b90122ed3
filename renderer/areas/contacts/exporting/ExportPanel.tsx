import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ExportFormat } from '#shared/areas/contacts/exports.contract.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import type { ContactFilter } from '../contacts.data.ts'
import { LeftOut } from '../safety/LeftOut.tsx'

const formats: ExportFormat[] = ['csv', 'xlsx', 'vcard4', 'vcard3']

/** Contacts as a file: whom, in what form, how many, and how many are left out. */
export function ExportPanel({ opened, onClose, filter }: { opened: boolean; onClose: () => void; filter: ContactFilter }) {
  const { t } = useWords('exporting')
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('title')}>
      {opened && <ExportForm filter={filter} onClose={onClose} />}
    </SidePanel>
  )
}

function ExportForm({ filter, onClose }: { filter: ContactFilter; onClose: () => void }) {
  const { t } = useWords('exporting')
  const { number } = useFormat()
  const narrowed = Boolean(filter.search.trim() || filter.kind || filter.tag)
  const [whom, setWhom] = useState(narrowed ? 'shown' : 'all')
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [permitId, setPermitId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const selection: ContactSelection = whom === 'shown' ? { by: 'filter', search: filter.search, kind: filter.kind, tag: filter.tag } : { by: 'filter', search: '' }
  const counting = useQuery({ ...desk.contacts.exports.count.queryOptions({ input: { selection, permitId } }), placeholderData: keepPreviousData })
  const counted = counting.data
  const choose = (next: string) => {
    setWhom(next)
    setPermitId(null)
  }
  const save = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const { file, name, count } = await client.contacts.exports.make({ selection, format, permitId })
      offerFile(file, name)
      notifyDone(t('done', { count, formatted: number(count), name }))
      onClose()
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack>
      <Radio.Group label={t('whom')} value={whom} onChange={choose}>
        <Stack gap="xs" mt={6}>
          {narrowed && <Radio value="shown" label={filter.search.trim() ? t('search', { search: filter.search.trim() }) : t('shown')} />}
          <Radio value="all" label={t('all')} description={filter.archived ? t('notArchived') : undefined} />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('format')} value={format} onChange={(next) => setFormat(next as ExportFormat)}>
        <Stack gap="xs" mt={6}>
          {formats.map((one) => (
            <Radio key={one} value={one} label={t(`formats.${one}`)} description={t(`formatHints.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {counted && <HowMany key={whom} counted={counted} selection={selection} onPermit={setPermitId} />}
      <Text size="sm">{t('care')}</Text>
      {failure !== null && <Failure error={failure} />}
      <Group>
        <Button leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void save()} loading={busy} disabled={!counted || counted.count === 0 || counting.isPlaceholderData}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  )
}

function HowMany({ counted, selection, onPermit }: { counted: { count: number; leftOut: number }; selection: ContactSelection; onPermit: (permitId: string) => void }) {
  const { t } = useWords('exporting')
  const { number } = useFormat()
  return (
    <>
      <Text size="sm" fw={600} role="status">{t('count', { count: counted.count, formatted: number(counted.count) })}</Text>
      {counted.leftOut > 0 && (
        <LeftOut selection={selection} purpose="export" onPermit={onPermit}>
          <Text size="sm">{t('leftOut', { count: counted.leftOut, formatted: number(counted.leftOut) })}</Text>
        </LeftOut>
      )}
    </>
  )
}
