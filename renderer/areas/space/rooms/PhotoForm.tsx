import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import { photoAlt } from '#shared/areas/space/photos.contract.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Picture } from './Picture.tsx'
import { usePhoto, usePhotoOf } from './rooms.data.ts'
import classes from './rooms.module.css'
import { type PhotoProblem, PhotoRefused, scalePhoto } from './scalePhoto.ts'

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

/** Chooses a picture and makes it small enough; says why one cannot be the photo. */
export function ChoosePhoto({ again, onChosen }: { again: boolean; onChosen: (photo: Blob) => void }) {
  const { t } = useWords('rooms')
  const { number } = useSizes()
  const [working, setWorking] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ name: string; problem: PhotoProblem } | null>(null)
  const choose = async (file: File | null) => {
    if (!file || working) return
    setWorking(true)
    setTold(null)
    setRefused(null)
    try {
      const photo = await scalePhoto(file)
      if (photo.size < file.size) setTold(t('photo.scaled', { from: number(file.size), to: number(photo.size) }))
      onChosen(photo)
    } catch (error) {
      setRefused({ name: file.name, problem: error instanceof PhotoRefused ? error.problem : 'unreadable' })
    } finally {
      setWorking(false)
    }
  }
  return (
    <Stack gap="xs">
      <FileButton onChange={(file) => void choose(file)} accept="image/png,image/jpeg,image/webp">
        {(props) => <Button {...props} variant="default" loading={working} leftSection={<IconPhoto size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>{t(again ? 'photo.another' : 'photo.choose')}</Button>}
      </FileButton>
      <Text size="sm" c="dimmed" role="status">{told ?? t('photo.hint')}</Text>
      {refused && <Alert color="red" variant="light" role="alert" title={t('photo.refused', { name: refused.name })}>{t(`photo.${refused.problem}`)}</Alert>}
    </Stack>
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

/** Sizes of files as people read them: "38 MB", "290 kB", « 38 Mo ». */
function useSizes() {
  const { t, language } = useWords('rooms')
  const number = (bytes: number) => {
    const mega = bytes >= 1_000_000
    const formatted = new Intl.NumberFormat(language, { maximumFractionDigits: mega && bytes < 10_000_000 ? 1 : 0 }).format(bytes / (mega ? 1_000_000 : 1000))
    return t(mega ? 'photo.megabytes' : 'photo.kilobytes', { size: formatted })
  }
  return { number }
}
