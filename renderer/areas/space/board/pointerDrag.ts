const threshold = 4

interface Drag<Value> {
  /** What it comes to at a point of the screen; null where it means nothing. */
  at: (x: number, y: number) => Value | null
  onChange: (value: Value) => void
  onDrop: (value: Value) => void
  onGiveUp: () => void
}

/**
 * Follows the pointer from a press until it is let go: mouse, pen or finger. A press that hardly moves stays a click.
 * Escape gives up. The click that follows a drag is swallowed.
 */
export function followPointer<Value>(press: { clientX: number; clientY: number; pointerId: number }, { at, onChange, onDrop, onGiveUp }: Drag<Value>): void {
  let last: Value | null = null
  const ended = new AbortController()
  const { signal } = ended
  const giveUp = () => {
    ended.abort()
    if (last !== null) onGiveUp()
  }
  window.addEventListener('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return
    if (last === null && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < threshold) return
    const value = at(event.clientX, event.clientY)
    if (value === null) return
    last = value
    onChange(value)
  }, { signal })
  window.addEventListener('pointerup', (event) => {
    if (event.pointerId !== press.pointerId) return
    ended.abort()
    if (last === null) return
    window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true })
    // Where no click follows, the next one must not be swallowed.
    setTimeout(() => window.dispatchEvent(new MouseEvent('click')))
    onDrop(last)
  }, { signal })
  window.addEventListener('pointercancel', giveUp, { signal })
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    giveUp()
  }, { signal, capture: true })
}
