import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { PaperImage } from '#shared/areas/briefs/paperContent.schema.ts'
import { Picture } from '#renderer/kit/photo/Picture.tsx'
import classes from './sheet.module.css'

/** A picture with what stands under it; one that is gone is its description in words. */
export function DocumentImage({ node, image }: { node: BriefNode; image: PaperImage | undefined }) {
  const alt = String(node.attrs?.alt ?? '')
  const caption = String(node.attrs?.caption ?? '')
  return (
    <figure className={classes.figure}>
      {image ? (
        <div className={classes.picture} style={{ width: `${Number(node.attrs?.width)}%`, aspectRatio: `${image.width} / ${image.height}` }}>
          <Picture picture={image.picture} alt={alt} className={undefined} />
        </div>
      ) : (
        <p className={classes.lost}>{alt}</p>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
