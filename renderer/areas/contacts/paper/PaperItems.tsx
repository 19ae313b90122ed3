import { Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { type ListPaper, paperAddress } from './paperAddress.ts'

const papers: readonly (readonly [ListPaper, 'labels' | 'callSheet' | 'phoneTree'])[] = [['labels', 'labels'], ['call-sheet', 'callSheet'], ['phone-tree', 'phoneTree']]

/** In a menu: labels, a call sheet or a phone tree for these contacts. */
export function PaperItems({ selection }: { selection: Exclude<ContactSelection, { by: 'ids' }> }) {
  const { t } = useWords('contactPaper')
  return papers.map(([paper, key]) => (
    <Menu.Item key={paper} component={Link} href={paperAddress(paper, selection)} leftSection={<IconPrinter size={16} aria-hidden />}>
      {t(`menu.${key}`)}
    </Menu.Item>
  ))
}
