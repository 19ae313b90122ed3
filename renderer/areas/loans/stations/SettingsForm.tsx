import { Button, Stack } from '@mantine/core'
import { z } from 'zod'
import { type StationSettings, stationSettings } from '#shared/areas/loans/stations.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const { sessionMinutes, extensionMinutes, extensionsWaiting, warnMinutes } = stationSettings.shape
const typed = <Schema extends z.ZodType<number, number>>(schema: Schema) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)
const settingsForm = stationSettings.extend({
  sessionMinutes: typed(sessionMinutes.unwrap()),
  extensionMinutes: typed(extensionMinutes.unwrap()),
  extensionsWaiting: typed(extensionsWaiting.unwrap()),
  warnMinutes: typed(warnMinutes.unwrap()),
})

/** How long a session is, and how often it goes on; coordinators set it. */
export function SettingsForm({ settings, onDone }: { settings: StationSettings; onDone: () => void }) {
  const { t } = useWords('stations')
  const { control, submit, busy, failure } = useDeskForm({ schema: settingsForm, defaults: settings })
  const save = submit(async (input) => {
    await client.loans.stations.setSettings(input)
    notifyDone(t('settings.saved'))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <NumberField control={control} name="sessionMinutes" label={t('settings.sessionMinutes')} min={5} max={480} required autoFocus />
        <NumberField control={control} name="extensionMinutes" label={t('settings.extensionMinutes')} min={5} max={240} required />
        <NumberField control={control} name="extensionsWaiting" label={t('settings.extensionsWaiting')} description={t('settings.extensionsWaitingHint')} min={0} max={20} required />
        <NumberField control={control} name="extensionsFree" label={t('settings.extensionsFree')} description={t('settings.extensionsFreeHint')} min={0} max={20} />
        <NumberField control={control} name="warnMinutes" label={t('settings.warnMinutes')} min={1} max={60} required />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t('settings.save')}
        </Button>
      </Stack>
    </form>
  )
}
