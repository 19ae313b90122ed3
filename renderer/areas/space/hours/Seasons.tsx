import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { type HoursSettings, type OpeningHours, type OpenSpan, seasonInput } from '#shared/areas/space/hours.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSites } from './hours.data.ts'
import { Line, Lines, Part } from './Part.tsx'
import { useAct } from './useAct.ts'
import { useSayWeek } from './useSayWeek.ts'
import { WeekEditor } from './WeekEditor.tsx'

/** Weeks of their own from one day to another: the summer, Ramadan, exam weeks. */
export function Seasons({ settings }: { settings: HoursSettings }) {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  const [edited, setEdited] = useState<OpeningHours | 'new' | null>(null)
  const seasons = settings.hours.filter(({ firstDay }) => firstDay !== null)
  const add = coordinator && <Button size="compact-md" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{t('seasons.add')}</Button>
  return (
    <Part title={t('seasons.title')} hint={t('seasons.hint')} action={add}>
      {seasons.length === 0 && <Text size="sm">{t('seasons.none')}</Text>}
      <Lines>{seasons.map((season) => <SeasonLine key={season.id} season={season} onEdit={() => setEdited(season)} />)}</Lines>
      <SidePanel opened={edited !== null} onClose={() => setEdited(null)} title={t(edited === 'new' ? 'seasons.add' : 'seasons.edit')}>
        {edited !== null && <SeasonForm season={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />}
      </SidePanel>
    </Part>
  )
}

function SeasonLine({ season, onEdit }: { season: OpeningHours; onEdit: () => void }) {
  const { t } = useWords('spaceRules')
  const { day } = useFormat()
  const act = useAct()
  const sayWeek = useSayWeek()
  const coordinator = useIsCoordinator()
  const site = useSites().data?.find(({ id }) => id === season.siteId)
  const remove = () => act(() => client.space.hours.removeSeason({ id: season.id }), t('seasons.removed', { name: season.name }), () => client.space.hours.restoreSeason({ id: season.id }))
  return (
    <Line
      actions={coordinator && (
        <>
          <Button size="compact-sm" variant="default" aria-label={t('editOne', { name: season.name })} onClick={onEdit}>{t('edit')}</Button>
          <Button size="compact-sm" variant="subtle" color="red" aria-label={t('removeOne', { name: season.name })} onClick={() => void remove()}>{t('remove')}</Button>
        </>
      )}
    >
      <Text size="sm" fw={600}>{[season.name, site?.name].filter(Boolean).join(' · ')}</Text>
      <Text size="sm">{`${day(season.firstDay!)} – ${day(season.lastDay!)}`}</Text>
      <Text size="sm" c="dimmed">{sayWeek(season.spans).join('; ')}</Text>
    </Line>
  )
}

function SeasonForm({ season, onDone }: { season: OpeningHours | null; onDone: () => void }) {
  const { t } = useWords('spaceRules')
  const sites = (useSites().data ?? []).filter(({ archived }) => !archived)
  const { control, submit, busy, failure } = useDeskForm({
    schema: seasonInput,
    defaults: season ? { siteId: season.siteId, name: season.name, firstDay: season.firstDay!, lastDay: season.lastDay!, spans: season.spans } : { siteId: null, name: '', spans: [] },
  })
  const week = useController({ control, name: 'spans' })
  const save = submit(async (values) => {
    await client.space.hours.saveSeason({ id: season?.id ?? null, season: values })
    notifyDone(t('hours.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="name" label={t('name')} required autoFocus />
        {sites.length > 0 && <SelectField control={control} name="siteId" label={t('hours.where')} placeholder={t('hours.clinic')} clearable choices={sites.map(({ id, name }) => ({ value: id, label: name }))} />}
        <DayField control={control} name="firstDay" label={t('firstDay')} required />
        <DayField control={control} name="lastDay" label={t('lastDay')} required />
        <WeekEditor value={week.field.value as OpenSpan[]} onChange={week.field.onChange} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('seasons.save')}</Button>
      </Stack>
    </form>
  )
}
