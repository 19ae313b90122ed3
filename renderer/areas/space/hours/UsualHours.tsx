import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { HoursSettings, OpenSpan } from '#shared/areas/space/hours.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Part } from './Part.tsx'
import { useSites } from './hours.data.ts'
import { useAct } from './useAct.ts'
import { useSayWeek } from './useSayWeek.ts'
import { WeekEditor } from './WeekEditor.tsx'

/** The usual week of the clinic, or of a site where it differs. */
export function UsualHours({ settings }: { settings: HoursSettings }) {
  const { t } = useWords('spaceRules')
  const [siteId, setSiteId] = useState<string | null>(null)
  const sites = (useSites().data ?? []).filter(({ archived }) => !archived)
  const kept = settings.hours.find((hours) => hours.siteId === siteId && hours.firstDay === null)?.spans ?? []
  return (
    <Part title={t('hours.usual')} hint={t('hours.usualHint')}>
      {sites.length > 0 && (
        <Select
          label={t('hours.where')}
          data={[{ value: '', label: t('hours.clinic') }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
          value={siteId ?? ''}
          allowDeselect={false}
          onChange={(value) => setSiteId(value || null)}
        />
      )}
      <Week key={`${siteId} ${JSON.stringify(kept)}`} siteId={siteId} kept={kept} />
    </Part>
  )
}

function Week({ siteId, kept }: { siteId: string | null; kept: OpenSpan[] }) {
  const { t } = useWords('spaceRules')
  const act = useAct()
  const sayWeek = useSayWeek()
  const coordinator = useIsCoordinator()
  const [spans, setSpans] = useState(kept)
  const none = <Text size="sm">{t(siteId === null ? 'hours.alwaysOpen' : 'hours.asClinic')}</Text>
  if (!coordinator) return kept.length === 0 ? none : <Stack gap={2}>{sayWeek(kept).map((line) => <Text key={line} size="sm">{line}</Text>)}</Stack>
  const turned = spans.some(({ from, to }) => to !== '00:00' && to <= from)
  const changed = JSON.stringify(spans) !== JSON.stringify(kept)
  const save = (next: OpenSpan[]) => act(() => client.space.hours.setUsual({ siteId, spans: next }), t('hours.saved'), () => client.space.hours.setUsual({ siteId, spans: kept }))
  return (
    <Stack gap="xs">
      {kept.length === 0 && none}
      <WeekEditor value={spans} onChange={setSpans} />
      {turned && <Text size="sm" c="red" role="alert">{t('hours.turned')}</Text>}
      <Group gap="xs">
        <Button disabled={!changed || turned || spans.length === 0} onClick={() => void save(spans)}>{t('hours.save')}</Button>
        {kept.length > 0 && <Button variant="default" onClick={() => void save([])}>{t(siteId === null ? 'hours.dropClinic' : 'hours.dropSite')}</Button>}
      </Group>
    </Stack>
  )
}
