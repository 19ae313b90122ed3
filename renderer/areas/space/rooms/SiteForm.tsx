import { Button, Group, Stack } from '@mantine/core'
import { type Site, siteInput } from '#shared/areas/space/rooms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { ProseField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

export function SiteForm({ site, onDone }: { site: Site | null; onDone: () => void }) {
  const { t } = useWords('rooms')
  const { control, submit, busy, failure } = useDeskForm({ schema: siteInput, defaults: { name: site?.name ?? '', address: site?.address ?? '', notes: site?.notes ?? '' } })
  const save = submit(async (values) => {
    if (site) await client.space.updateSite({ id: site.id, site: values })
    else await client.space.createSite(values)
    notifyDone(t('saved', { name: values.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <TextField control={control} name="name" label={t('site.name')} required autoFocus />
        <TextField control={control} name="address" label={t('site.address')} description={t('site.addressHint')} />
        <ProseField control={control} name="notes" label={t('site.notes')} description={t('site.notesHint')} minRows={2} />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>{t('site.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
