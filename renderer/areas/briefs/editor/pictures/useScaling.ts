import { useCallback, useEffect, useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { type PhotoProblem, PhotoRefused } from '#renderer/kit/photo/scalePhoto.ts'
import { useSizes } from '#renderer/kit/photo/useSizes.ts'
import { scaleImage } from '../../images/scaleImage.ts'

/** A picture made small enough for a document, beginning with `first`: what it came to, or why it cannot be used. */
export function useScaling(first: File | null) {
  const { t } = useWords('kit')
  const said = useSizes()
  const [chosen, setChosen] = useState<Blob | null>(null)
  const [sizes, setSizes] = useState<{ from: number; to: number } | null>(null)
  const [working, setWorking] = useState(false)
  const [refused, setRefused] = useState<{ name: string; problem: PhotoProblem } | null>(null)
  const choose = useCallback((file: File) => {
    setWorking(true)
    setRefused(null)
    scaleImage(file)
      .then(
        (image) => {
          setChosen(image)
          setSizes({ from: file.size, to: image.size })
        },
        (error: unknown) => setRefused({ name: file.name, problem: error instanceof PhotoRefused ? error.problem : 'unreadable' }),
      )
      .finally(() => setWorking(false))
  }, [])
  useEffect(() => {
    if (first) choose(first)
  }, [first, choose])
  const told = sizes && sizes.to < sizes.from ? t('photo.scaled', { from: said(sizes.from), to: said(sizes.to) }) : null
  return { chosen, working, told, refused, choose }
}
