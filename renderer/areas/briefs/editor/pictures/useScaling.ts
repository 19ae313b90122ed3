import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { PhotoRefused } from '#renderer/kit/photo/scalePhoto.ts'
import { useSizes } from '#renderer/kit/photo/useSizes.ts'
import { scaleImage } from '../../images/scaleImage.ts'

/** A picture made small enough for a document, beginning with `first`: what it came to, or why it cannot be used. */
export function useScaling(first: File | null) {
  const { t } = useWords('kit')
  const said = useSizes()
  const { data, error, variables, isPending, mutate } = useMutation({ mutationFn: async (file: File) => ({ image: await scaleImage(file), from: file.size }) })
  useEffect(() => {
    if (first) mutate(first)
  }, [first, mutate])
  return {
    chosen: data?.image ?? null,
    working: isPending,
    told: data && data.image.size < data.from ? t('photo.scaled', { from: said(data.from), to: said(data.image.size) }) : null,
    refused: error ? { name: variables?.name ?? '', problem: error instanceof PhotoRefused ? error.problem : ('unreadable' as const) } : null,
    choose: mutate,
  }
}
