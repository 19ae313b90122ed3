import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { photoAlt } from '#shared/base/photos.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { ChoosePhoto } from '#renderer/kit/photo/ChoosePhoto.tsx'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { usePhoto, usePhotoOf } from './rooms.data.ts'
import classes from './rooms.module.css'

const photoForm = z.object({ alt: photoAlt })

/** The photo of a room: chosen, made small enough, described, replaced or removed. */
export function PhotoForm({ room, onDone }: { room: Room; onDone: () => void }) {
  const known = usePhotoOf(room.id)
  if (known === undefined) return null
  return <Fields room={room} alt={known?.alt ?? null} onDone={onDone} />
}

function Fields({ room, alt, onDone }: { room: Room; alt: string | null; onDone: () => void }) {
  const { t } = useWords('rooms')
  const kept = usePhoto(room.id, alt !== null).data?.photo ?? null
  const [chosen, setChosen] = useState<Blob | null>(null)
  const shown = chosen ?? kept
  const { control, submit, busy, failure } = useDeskForm({ schema: photoForm, defaults: { alt: alt ?? '' } })
  const save = submit(async (values) => {
    if (chosen) await client.space.photos.save({ roomId: room.id, photo: chosen, alt: values.alt })
    else await client.space.photos.describe({ roomId: room.id, alt: values.alt })
    notifyDone(t('photo.saved', { room: room.name }))
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        {shown && <Picture picture={shown} alt={alt ?? ''} className={classes.photo} />}
        <ChoosePhoto again={shown !== null} onChosen={setChosen} />
        <TextField control={control} name="alt" label={t('photo.alt')} description={t('photo.altHint')} required />
        {failure !== null && <Failure error={failure} />}
        <Group justify="flex-end">
          {alt !== null && kept && <RemovePhoto room={room} photo={kept} alt={alt} onDone={onDone} />}
          <Button type="submit" loading={busy} disabled={!shown}>{t('photo.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function RemovePhoto({ room, photo, alt, onDone }: { room: Room; photo: Blob; alt: string; onDone: () => void }) {
  const { t } = useWords('rooms')
  const say = useSayError()
  const remove = async () => {
    try {
      await client.space.photos.remove({ roomId: room.id })
      notifyDone(t('photo.removed', { room: room.name }), { undo: () => client.space.photos.save({ roomId: room.id, photo, alt }) })
      onDone()
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return <Button variant="default" onClick={() => void remove()}>{t('photo.remove')}</Button>
}
