import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactRow } from './ContactRow.tsx'
import classes from './contacts.module.css'

const rowHeight = 54

interface ContactRowsProps {
  contacts: ContactSummary[]
  /** What was searched for. */
  typed: string
  openId: string | null
  more: boolean
  loadMore: () => void
}

/** Only the rows in sight are drawn. One of them is in the tab order; arrow keys, Home and End go through all. */
export function ContactRows({ contacts, typed, openId, more, loadMore }: ContactRowsProps) {
  const { t } = useWords('contacts')
  const scroller = useRef<HTMLDivElement>(null)
  const openIndex = contacts.findIndex(({ id }) => id === openId)
  const [chosen, setChosen] = useState<number | null>(null)
  const active = Math.min(chosen ?? Math.max(openIndex, 0), contacts.length - 1)
  const rows = useVirtualizer({ count: contacts.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 8 })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last >= contacts.length - 20) loadMore()
  }, [more, last, contacts.length, loadMore])

  const move = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: contacts.length - 1, PageDown: active + 10, PageUp: active - 10 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(to, contacts.length - 1))
    setChosen(next)
    rows.scrollToIndex(next)
    // The row may not be drawn yet; it is after the scroll.
    requestAnimationFrame(() => requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus()))
  }
  return (
    <div ref={scroller} className={classes.rows} role="list" aria-label={t('list.label')} onKeyDown={move}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map(({ index, start }) => (
          <div
            key={contacts[index]!.id}
            data-index={index}
            role="listitem"
            aria-setsize={more ? -1 : contacts.length}
            aria-posinset={index + 1}
            className={classes.place}
            style={{ transform: `translateY(${start}px)`, height: rowHeight }}
          >
            <ContactRow contact={contacts[index]!} typed={typed} open={index === openIndex} inTabOrder={index === active} onFocus={() => setChosen(index)} />
          </div>
        ))}
      </div>
    </div>
  )
}
