import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Equipment } from '#shared/areas/loans/equipment.schema.ts'
import { scannedCode, type Stroke, withStroke } from '#shared/areas/loans/scan.rules.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useToday } from '../stock/stock.data.ts'
import { mainActOf, thingAddress } from './useEquipmentAddress.ts'

/** Wherever one is among the loans: reading a thing's label with a scanner opens it, to lend it or to take it back. */
export function useScanner(): void {
  const open = useOpenScanned()
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  }, [open])
  useEffect(() => {
    let strokes: Stroke[] = []
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key.length === 1) strokes = withStroke(strokes, { key: event.key, at: event.timeStamp })
      if (event.key !== 'Enter') return
      const field = fieldOf(event.target)
      const code = scannedCode(strokes, event.timeStamp, field !== null)
      strokes = []
      if (code === null) return
      event.preventDefault()
      event.stopPropagation()
      // A label read into the field for labels belongs there.
      if (field?.name === 'barcode') return
      if (field) takeOut(field, code)
      void latest.current(code)
    }
    // Before any button or form hears that Enter.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

/** The screen that wants what is scanned for itself; the last one opened. */
const takers: { current: (item: Equipment) => void }[] = []

/** While this screen is open, what is scanned is given to it and not opened. */
export function useScanTaker(take: (item: Equipment) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  }, [take])
  useEffect(() => {
    takers.push(latest)
    return () => void takers.splice(takers.indexOf(latest), 1)
  }, [])
}

type Field = HTMLInputElement | HTMLTextAreaElement

const fieldOf = (target: EventTarget | null): Field | null => (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null)

/** Takes what a scanner typed out of the field it happened to be typed into, so that a form hears of it. */
function takeOut(field: Field, code: string): void {
  if (!field.value.endsWith(code)) return
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, field.value.slice(0, -code.length))
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function useOpenScanned(): (code: string) => Promise<void> {
  const { t } = useWords('equipment')
  const [, go] = useLocation()
  const say = useSayError()
  const coordinator = useIsCoordinator()
  const today = useToday()
  return async (code) => {
    try {
      const { item } = await client.loans.equipment.scan({ barcode: code })
      const taker = takers.at(-1)
      if (item && taker) return taker.current(item)
      const main = item && mainActOf(item, today)
      if (item) return go(thingAddress(item.id, main?.doing, main?.about))
      const next = { label: t('scan.add'), take: () => go(`~/loans/equipment?new=${encodeURIComponent(code)}`) }
      notifyDone(t('scan.unknown', { code }), coordinator ? { next } : {})
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
