import type { Entry, Item } from '#shared/areas/loans/stock.schema.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ItemForm } from './ItemForm.tsx'
import { ReceiveForm } from './ReceiveForm.tsx'
import { ReverseForm } from './ReverseForm.tsx'

/** What is done beside the desk; `item` null is a new one. */
export type Opened = { panel: 'receive'; item: Item } | { panel: 'item'; item: Item | null } | { panel: 'reverse'; entry: Entry }

export function LoansPanel({ opened, items, onClose }: { opened: Opened | null; items: Item[]; onClose: () => void }) {
  const { t } = useWords('loans')
  const title = () => {
    if (opened?.panel === 'receive') return t('receive.title')
    if (opened?.panel === 'reverse') return t('reverse.title')
    return opened?.item ? t('item.edit', { name: opened.item.name }) : t('item.new')
  }
  return (
    <SidePanel opened={opened !== null} onClose={onClose} title={title()}>
      {opened?.panel === 'receive' && <ReceiveForm items={items} item={opened.item} onDone={onClose} />}
      {opened?.panel === 'item' && <ItemForm item={opened.item} onDone={onClose} />}
      {opened?.panel === 'reverse' && <ReverseForm entry={opened.entry} onDone={onClose} />}
    </SidePanel>
  )
}
