import { type RefObject, useLayoutEffect } from 'react'

/**
 * Sets what is marked `data-fit` within `paper` in the largest of these sizes (points, largest first) at which it fits its box.
 * What is too much even for the smallest is marked `data-clamped`. All are set, then all measured, so that the page
 * is laid out once for each size and not once for each label. It fits anew whenever the paper is drawn.
 */
export function useFit(paper: RefObject<HTMLElement | null>, sizes: readonly number[]): void {
  useLayoutEffect(() => {
    let tooMuch = [...(paper.current?.querySelectorAll<HTMLElement>('[data-fit]') ?? [])]
    for (const text of tooMuch) delete text.dataset.clamped
    for (const size of sizes) {
      for (const text of tooMuch) text.style.fontSize = `${size}pt`
      tooMuch = tooMuch.filter((text) => text.scrollHeight > text.clientHeight)
      if (tooMuch.length === 0) return
    }
    for (const text of tooMuch) text.dataset.clamped = ''
  })
}
