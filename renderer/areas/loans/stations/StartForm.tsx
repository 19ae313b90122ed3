import { Button, Stack, Text } from '@mantine/core'
import { type Control, useController, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { startInput, type Station, type StationSettings, type Wait } from '#shared/areas/loans/stations.schema.ts'
import { CampaignField } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useStandingOf } from './stations.data.ts'
import { useSayStarted } from './useStationActs.ts'

const { minutes } = startInput.shape
const startForm = startInput.extend({ minutes: z.number().nullable().pipe(z.number('kit:required')).pipe(minutes.unwrap().unwrap()) })

/** Who sits down, on whose account, for how long; and why against the line or the hours, which a coordinator may. */
export function StartForm({ station, waiting, settings, onDone }: { station: Station; waiting: Wait | null; settings: StationSettings; onDone: () => void }) {
  const { t } = useWords('stations')
  const coordinator = useIsCoordinator()
  const sayStarted = useSayStarted()
  const { control, submit, busy, failure } = useDeskForm({
    schema: startForm,
    defaults: { roomId: station.roomId, waitId: waiting?.id ?? null, who: waiting?.who ?? '', contactId: waiting?.contactId ?? null, campaignId: null, minutes: settings.sessionMinutes, override: '' },
  })
  const save = submit(async (input) => {
    sayStarted(await client.loans.stations.start(input))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField control={control} name="who" label={t('who.label')} description={t('who.hint')} autoFocus />
        <AccountField control={control} />
        <CampaignField control={control} name="campaignId" label={t('who.campaign')} />
        <NumberField control={control} name="minutes" label={t('start.minutes')} description={t('start.minutesHint')} min={1} max={480} required />
        {coordinator && <TextField control={control} name="override" label={t('override.label')} description={t('override.hint')} />}
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>
          {t('start.do')}
        </Button>
      </Stack>
    </form>
  )
}

/** On whose account, and how many minutes they have left this month before it asks. */
function AccountField({ control }: { control: Control<z.input<typeof startForm>, any, any> }) {
  const { t } = useWords('stations')
  const { field, fieldState } = useController({ control, name: 'contactId' })
  const error = useFieldMessage(fieldState.error?.message)
  const contactId = useWatch({ control, name: 'contactId' }) ?? null
  const standing = useStandingOf(contactId).data ?? []
  const left = standing.filter(({ measure, left: some }) => some !== null && (measure === 'internet' || measure === 'allMinutes')).map((one) => one.left!)
  return (
    <div>
      <ContactPicker label={t('who.account')} description={t('who.accountHint')} value={contactId} onChange={field.onChange} error={error} />
      {left.length > 0 && <Text size="sm" mt={4}>{t('who.left', { count: Math.max(0, Math.min(...left)) })}</Text>}
    </div>
  )
}
