import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { offerHours } from '#shared/areas/space/waitlist.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { Part } from '../hours/Part.tsx'

const form = z.object({ offerHours })

/** How long what came free is held for the first in line. */
export function OfferHours() {
  const { t } = useWords('spaceFinding')
  const coordinator = useIsCoordinator()
  const settings = useQuery(desk.space.waitlist.settings.queryOptions())
  if (settings.error) return <Failure error={settings.error} retry={() => settings.refetch()} />
  if (!settings.data) return null
  const hours = settings.data.offerHours
  return (
    <Part title={t('waitlist.title')} hint={t('waitlist.hoursHint')}>
      {coordinator ? <HoursForm key={hours} hours={hours} /> : <Text size="sm">{t('waitlist.hoursAre', { count: hours })}</Text>}
    </Part>
  )
}

function HoursForm({ hours }: { hours: number }) {
  const { t } = useWords('spaceFinding')
  const { control, submit, busy, failure } = useDeskForm({ schema: form, defaults: { offerHours: hours } })
  const save = submit(async (values) => {
    await client.space.waitlist.setSettings(values)
    notifyDone(t('waitlist.hoursSaved'))
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="xs">
        <Group align="flex-end" gap="xs">
          <NumberField control={control} name="offerHours" label={t('waitlist.hours')} min={1} max={336} required />
          <Button type="submit" variant="default" loading={busy}>{t('waitlist.saveHours')}</Button>
        </Group>
        {failure !== null && <Failure error={failure} />}
      </Stack>
    </form>
  )
}
