import { Stack } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { inPacks, pagesOf } from '#shared/areas/briefs/prints.rules.ts'
import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { PrintRow } from './PrintRow.tsx'
import { useMarking } from './useMarking.tsx'
import { useSayPrint } from './useSayPrint.ts'
import { useTakingOff } from './useTakingOff.ts'

/** The lines that wait, with what is done to each; one that is done gives the focus to what takes its place. */
export function PrintQueue({ prints, most }: { prints: Print[]; most?: number }) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<number | null>(null)
  const shown = useRef(0)
  const [changing, setChanging] = useState<Print | null>(null)
  const { mark, panel } = useMarking()
  const { takeOff } = useTakingOff()
  const packs = inPacks(prints).slice(0, most)
  useEffect(() => {
    if (next.current !== null && packs.length < shown.current) {
      focusOne(list.current, next.current)
      next.current = null
    }
    shown.current = packs.length
  })
  const markPack = (pack: Print[], index: number) => {
    next.current = index
    void mark({ what: say.what(pack), pages: pack.reduce((sum, one) => sum + pagesOf(one), 0), mark: (how) => client.briefs.prints.markPrinted({ ids: pack.map(({ id }) => id), how }) })
  }
  const off = (pack: Print[], index: number) => {
    next.current = index
    void takeOff(pack)
  }
  return (
    <>
      <Stack component="ul" gap="xs" m={0} p={0} ref={list} style={{ listStyle: 'none' }} aria-label={t('page.list')}>
        {packs.map((pack, index) => (
          <PrintRow key={pack[0]!.id} prints={pack} onStep={(by) => focusOne(list.current, index + by)} onMark={() => markPack(pack, index)} onOff={() => off(pack, index)} onChange={setChanging} />
        ))}
      </Stack>
      <SidePanel opened={changing !== null} onClose={() => setChanging(null)} title={t('change.title')}>
        {changing && <ChangeForm print={changing} onDone={() => setChanging(null)} />}
      </SidePanel>
      {panel}
    </>
  )
}

function focusOne(list: HTMLElement | null, index: number): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('li[tabindex]') ?? [])]
  rows[Math.min(Math.max(index, 0), rows.length - 1)]?.focus()
}
