import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { clinic as clinicSchema, type Clinic } from '#shared/areas/staff/staff.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { NumberField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useClinic } from './staff.data.ts'

/** The clinic's letterhead, its clock, and how long a desk waits until it locks. */
export function ClinicForm() {
  const clinic = useClinic()
  return clinic && <FilledClinicForm clinic={clinic} />
}

function FilledClinicForm({ clinic }: { clinic: Clinic }) {
  const { t } = useWords('staff')
  const { form, control, submit, busy, failure } = useDeskForm({ schema: clinicSchema, defaults: clinic, place: 'staff/clinic' })
  const save = submit(async (values) => {
    const saved = await client.staff.saveClinic(values)
    form.reset(saved)
    notifyDone(t('clinic.saved'), { undo: () => client.staff.saveClinic(clinic) })
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm" maw={620}>
        <TextField control={control} name="name" label={t('clinic.name')} required />
        <TextField control={control} name="street" label={t('clinic.street')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField control={control} name="city" label={t('clinic.city')} />
          <TextField control={control} name="postalCode" label={t('clinic.postalCode')} />
          <TextField control={control} name="phone" label={t('clinic.phone')} type="tel" />
          <TextField control={control} name="email" label={t('clinic.email')} type="email" />
          <TextField control={control} name="website" label={t('clinic.website')} type="url" />
          <NumberField control={control} name="idleMinutes" label={t('clinic.idleMinutes')} min={1} max={480} />
        </SimpleGrid>
        {failure !== null && <Failure error={failure} />}
        <Group>
          <Button type="submit" loading={busy}>
            {t('clinic.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
