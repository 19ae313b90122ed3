import { Alert, Button, FileButton, Stack, Text } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { type PhotoProblem, PhotoRefused, scalePhoto } from './scalePhoto.ts'
import { useSizes } from './useSizes.ts'

/** Chooses a picture and makes it small enough; says why one cannot be the photo. `label`: of its button, where it is no photo. */
export function ChoosePhoto({ again, label, onChosen }: { again: boolean; label?: string; onChosen: (photo: Blob) => void }) {
  const { t } = useWords('kit')
  const number = useSizes()
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
        {(props) => <Button {...props} variant="default" loading={working} leftSection={<IconPhoto size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>{label ?? t(again ? 'photo.another' : 'photo.choose')}</Button>}
      </FileButton>
      <Text size="sm" c="dimmed" role="status">{told ?? t('photo.hint')}</Text>
      {refused && <Alert color="red" variant="light" role="alert" title={t('photo.refused', { name: refused.name })}>{t(`photo.${refused.problem}`)}</Alert>}
    </Stack>
  )
}
