import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { photoAlt } from '#shared/base/photos.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { ChoosePhoto } from '#renderer/kit/photo/ChoosePhoto.tsx'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useThingPhoto } from './equipment.data.ts'
import classes from './equipment.module.css'

/** The photo of a thing; nothing where there is none. */
export function ThingPhoto({ item }: { item: Equipment }) {
  const { data } = useThingPhoto(item.id, item.photoAt)
  return item.photoAt !== null && data?.photo ? <Picture picture={data.photo} alt={item.photoAlt} className={classes.photo} /> : null
}

const photoForm = z.object({ alt: photoAlt })

/** The photo of a thing: chosen, made small enough, described, replaced or removed. */
export function ThingPhotoForm({ item, onDone }: { item: Equipment; onDone: () => void }) {
  const { t } = useWords('equipment')
  const kept = useThingPhoto(item.id, item.photoAt).data?.photo ?? null
  const [chosen, setChosen] = useState<Blob | null>(null)
  const shown = chosen ?? kept
  const { control, submit, busy, failure } = useDeskForm({ schema: photoForm, defaults: { alt: item.photoAlt } })
  const save = submit(async ({ alt }) => {
    if (chosen) await client.loans.equipment.savePhoto({ itemId: item.id, photo: chosen, alt })
    else await client.loans.equipment.describePhoto({ itemId: item.id, alt })
    notifyDone(t('photo.saved', { item: item.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        {shown && <Picture picture={shown} alt={item.photoAlt} className={classes.photo} />}
        <ChoosePhoto again={shown !== null} onChosen={setChosen} />
        <TextField control={control} name="alt" label={t('photo.alt')} description={t('photo.altHint')} required />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          {kept && <RemovePhoto item={item} photo={kept} onDone={onDone} />}
          <Button type="submit" loading={busy} disabled={!shown}>{t('photo.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function RemovePhoto({ item, photo, onDone }: { item: Equipment; photo: Blob; onDone: () => void }) {
  const { t } = useWords('equipment')
  const say = useSayError()
  const remove = async () => {
    try {
      await client.loans.equipment.removePhoto({ itemId: item.id })
      notifyDone(t('photo.removed', { item: item.name }), { undo: () => client.loans.equipment.savePhoto({ itemId: item.id, photo, alt: item.photoAlt }) })
      onDone()
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return <Button variant="default" onClick={() => void remove()}>{t('photo.remove')}</Button>
}
