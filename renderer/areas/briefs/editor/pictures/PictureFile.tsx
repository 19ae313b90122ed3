import { Alert, Button, FileButton, Text } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefImage } from '../../images/BriefImage.tsx'
import classes from '../editor.module.css'
import type { useScaling } from './useScaling.ts'

interface PictureFileProps {
  scaling: ReturnType<typeof useScaling>
  /** The one that stands in the text already. */
  imageId: string | null
  alt: string
}

/** A picture's file: chosen, made small enough, shown; or why it cannot be used. */
export function PictureFile({ scaling: { chosen, working, told, refused, choose }, imageId, alt }: PictureFileProps) {
  const { t } = useWords('briefEditor')
  const { t: kit } = useWords('kit')
  return (
    <>
      {chosen ? <Picture picture={chosen} alt={alt} className={classes.preview} /> : imageId && <BriefImage imageId={imageId} alt={alt} className={classes.preview} />}
      <FileButton onChange={(file) => file && choose(file)} accept="image/png,image/jpeg,image/webp">
        {(props) => (
          <Button {...props} variant="default" loading={working} leftSection={<IconPhoto size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
            {t(chosen || imageId ? 'image.another' : 'image.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed" role="status">
        {told ?? t('image.hint')}
      </Text>
      {refused && (
        <Alert color="red" variant="light" role="alert" title={t('image.refused', { name: refused.name })}>
          {kit(`photo.${refused.problem}`)}
        </Alert>
      )}
    </>
  )
}
