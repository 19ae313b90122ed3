import { NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { KindDefaults, KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { AgendaLines } from './AgendaLines.tsx'
import { KindDocuments, KindRoles } from './KindRest.tsx'
import { KindSteps } from './KindSteps.tsx'

/** What a new meeting of each kind begins with; "?kind=workshop" shows one. */
export function KindsPage() {
  const { t } = useWords(['meetingKinds', 'meetings'])
  const [address, setAddress] = useSearchParams()
  const kinds = useQuery(desk.meetings.kinds.list.queryOptions())
  const kind = meetingKind.catch('community').parse(address.get('kind'))
  const settings = kinds.data?.find((one) => one.kind === kind)
  return (
    <Page title={t('page.title')}>
      <Stack maw={720}>
        <BackLink href="/">{t('page.back')}</BackLink>
        {kinds.error && <Failure error={kinds.error} retry={() => kinds.refetch()} />}
        <NativeSelect
          label={t('page.kind')}
          maw={320}
          value={kind}
          onChange={(event) => setAddress({ kind: event.currentTarget.value })}
          data={meetingKind.options.map((value) => ({ value, label: t(`meetings:kinds.${value}`) }))}
        />
        {settings && <Kind key={kind} settings={settings} />}
      </Stack>
    </Page>
  )
}

function Kind({ settings }: { settings: KindSettings }) {
  const { t } = useWords('meetingKinds')
  const queries = useQueryClient()
  const me = useMe()
  const editable = me !== null && organizers.includes(me.role)
  const [error, setError] = useState<unknown>(null)
  const { kind, version, shipped, defaults } = settings
  const keep = (saved: KindSettings) => {
    queries.setQueryData(desk.meetings.kinds.list.queryKey(), (before) => before?.map((one) => (one.kind === kind ? saved : one)))
    return saved
  }
  const write = async (next: KindDefaults, at = version) => keep(await client.meetings.kinds.save({ kind, version: at, defaults: next }))
  const change = async (part: Partial<KindDefaults>) => {
    const saved = await write({ ...defaults, ...part })
    notifyDone(t('page.saved'), { undo: () => write(defaults, saved.version) })
  }
  const attempt = (work: () => Promise<unknown>) => void work().then(() => setError(null), setError)
  const reset = () =>
    client.meetings.kinds.reset({ kind, version }).then((saved) => {
      keep(saved)
      setError(null)
      notifyDone(t('page.wasReset'), { undo: () => write(defaults, saved.version) })
    }, setError)
  return (
    <>
      <Text size="sm" c="dimmed">{t(editable ? 'page.hint' : 'page.readOnly')}</Text>
      <ActFailure error={error} />
      <Card title={t('agenda.title')}>
        <AgendaLines agenda={defaults.agenda} editable={editable} place={`meetings/kinds/${kind}`} save={(agenda) => change({ agenda })} attempt={attempt} />
      </Card>
      <Card title={t('checklist.title')}>
        <KindSteps steps={defaults.steps} editable={editable} place={`meetings/kinds/${kind}`} save={(steps) => change({ steps })} attempt={attempt} />
      </Card>
      <Card title={t('roles.title')}>
        <KindRoles defaults={defaults} editable={editable} change={(part) => attempt(() => change(part))} />
      </Card>
      <Card title={t('documents.title')}>
        <KindDocuments defaults={defaults} editable={editable} change={(part) => attempt(() => change(part))} />
      </Card>
      {editable && !shipped && (
        <div>
          <AskAgain words={{ act: t('page.reset'), label: t('page.reset'), really: t('page.resetReally'), keep: t('page.resetKeep') }} onAct={reset} />
        </div>
      )}
    </>
  )
}
