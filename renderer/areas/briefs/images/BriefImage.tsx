import { useBriefImage } from './useBriefImage.ts'

interface BriefImageProps {
  imageId: string
  alt: string
  className?: string | undefined
}

/** A document's picture: its words stand in its place until it has come, and where it cannot be had. */
export function BriefImage({ imageId, alt, className }: BriefImageProps) {
  const { address } = useBriefImage(imageId)
  return <img src={address ?? undefined} alt={alt} className={className} draggable={false} />
}
