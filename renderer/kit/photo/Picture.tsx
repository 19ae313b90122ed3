import { useCallback } from 'react'

/** A picture that is not a file of the program's: shown for as long as it is there. */
export function Picture({ picture, alt, className }: { picture: Blob; alt: string; className: string | undefined }) {
  const attach = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return
      const address = URL.createObjectURL(picture)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [picture],
  )
  return <img ref={attach} alt={alt} className={className} />
}
