import type { Entry, Item, ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ItemForm } from './ItemForm.tsx'
import { LotForm } from './LotForm.tsx'
import { MoveForm } from './MoveForm.tsx'
import { ReceiveForm } from './ReceiveForm.tsx'
import { ReverseForm } from './ReverseForm.tsx'
import { SpoilForm } from './SpoilForm.tsx'
import { TakeBackForm } from './TakeBackForm.tsx'

/** What is done beside the desk; `item` null is a new one. */
export type Opened =
  | { panel: 'receive'; item: Item }
  | { panel: 'item'; item: Item | null }
  | { panel: 'reverse' | 'takeBack'; entry: Entry }
  | { panel: 'move' | 'spoil' | 'lot'; line: ShelfLine }

export function StockPanel({ opened, items, onClose }: { opened: Opened | null; items: Item[]; onClose: () => void }) {
  const title = useTitle(opened)
  return (
    <SidePanel opened={opened !== null} onClose={onClose} title={title}>
      {opened?.panel === 'receive' && <ReceiveForm items={items} item={opened.item} onDone={onClose} />}
      {opened?.panel === 'item' && <ItemForm item={opened.item} onDone={onClose} />}
      {opened?.panel === 'reverse' && <ReverseForm entry={opened.entry} onDone={onClose} />}
      {opened?.panel === 'takeBack' && <TakeBackForm entry={opened.entry} onDone={onClose} />}
      {opened?.panel === 'move' && <MoveForm line={opened.line} onDone={onClose} />}
      {opened?.panel === 'spoil' && <SpoilForm line={opened.line} onDone={onClose} />}
      {opened?.panel === 'lot' && <LotForm line={opened.line} onDone={onClose} />}
    </SidePanel>
  )
}

function useTitle(opened: Opened | null): string {
  const { t } = useWords(['loans', 'stock'])
  switch (opened?.panel) {
    case undefined:
      return ''
    case 'receive':
      return t('receive.title')
    case 'reverse':
      return t('reverse.title')
    case 'item':
      return opened.item ? t('item.edit', { name: opened.item.name }) : t('item.new')
    case 'takeBack':
      return t('stock:takeBack.title')
    case 'move':
      return t('stock:move.title')
    case 'spoil':
      return t('stock:spoil.title')
    case 'lot':
      return t('stock:lot.title')
  }
}
