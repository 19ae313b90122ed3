import { useEffect, useState } from 'react'
import { holdImage } from './loadedImages.ts'

interface Shown {
  imageId: string
  address: string | null
  failed: boolean
}

/** The address of a document's picture in this window; null until it has come, `failed` when it cannot be had. */
export function useBriefImage(imageId: string): { address: string | null; failed: boolean } {
  const [shown, setShown] = useState<Shown>({ imageId, address: null, failed: false })
  useEffect(() => {
    let gone = false
    const { address, done } = holdImage(imageId)
    address.then(
      (found) => gone || setShown({ imageId, address: found, failed: false }),
      () => gone || setShown({ imageId, address: null, failed: true }),
    )
    return () => {
      gone = true
      done()
    }
  }, [imageId])
  // Another picture's address is none of this one's.
  return shown.imageId === imageId ? { address: shown.address, failed: shown.failed } : { address: null, failed: false }
}
