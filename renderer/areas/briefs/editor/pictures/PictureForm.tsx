import { Button, Slider, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import type { Language } from '#shared/base/language.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import type { ImageAttrs } from '../nodes/imageNode.ts'
import { PictureFile } from './PictureFile.tsx'
import type { PictureAsked } from './PicturePanel.tsx'
import { useScaling } from './useScaling.ts'

interface PictureFormProps {
  asked: PictureAsked
  language: Language
  put: (attrs: ImageAttrs) => void
}

/** A picture needs words for those who do not see it: without them it is not put into the text. */
export function PictureForm({ asked, language, put }: PictureFormProps) {
  const { t } = useWords('briefEditor')
  const there = asked.kind === 'there' ? asked.attrs : null
  const scaling = useScaling(asked.kind === 'new' ? asked.file : null)
  const { chosen } = scaling
  const [alt, setAlt] = useState(there?.alt ?? '')
  const [caption, setCaption] = useState(there?.caption ?? '')
  const [width, setWidth] = useState(there?.width ?? 100)
  const [altMissing, setAltMissing] = useState(false)
  const keep = useMutation({
    mutationFn: async () => (chosen ? (await client.briefs.images.add({ image: chosen })).id : there!.imageId),
    onSuccess: (imageId) => put({ imageId, alt: alt.trim(), caption: caption.trim(), width }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setAltMissing(alt.trim() === '')
    if (alt.trim() !== '' && (chosen || there)) keep.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <PictureFile scaling={scaling} imageId={there?.imageId ?? null} alt={alt} />
        <TextInput
          label={t('image.alt')}
          description={t('image.altHint')}
          lang={language}
          required
          maxLength={300}
          error={altMissing && t('image.altMissing')}
          value={alt}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        <TextInput label={t('image.caption')} description={t('image.captionHint')} lang={language} maxLength={300} value={caption} onChange={(event) => setCaption(event.currentTarget.value)} />
        <div>
          <Text size="sm" fw={500}>
            {t('image.width', { width })}
          </Text>
          <Slider thumbLabel={t('image.width', { width })} min={10} max={100} step={5} label={null} value={width} onChange={setWidth} />
        </div>
        {keep.error !== null && <Failure error={keep.error} />}
        <Button type="submit" loading={keep.isPending} disabled={!chosen && !there}>
          {t(there ? 'image.keep' : 'image.put')}
        </Button>
      </Stack>
    </form>
  )
}
