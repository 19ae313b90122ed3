import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { type ListPaper, paperAddress } from './paperAddress.ts'

const papers: readonly (readonly [ListPaper, 'labels' | 'callSheet' | 'phoneTree'])[] = [['labels', 'labels'], ['call-sheet', 'callSheet'], ['phone-tree', 'phoneTree']]

/** Labels, a call sheet or a phone tree for these contacts. */
export function OnPaperMenu({ selection }: { selection: Extract<ContactSelection, { by: 'filter' }> }) {
  const { t } = useWords('contactPaper')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('menu.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(([paper, key]) => (
          <Menu.Item key={paper} component={Link} href={paperAddress(paper, selection)}>
            {t(`menu.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** To a contact's card. */
export function PrintCard({ id }: { id: string }) {
  const { t } = useWords('contactPaper')
  return (
    <Button component={Link} href={`~/print/contacts/card/${id}`} variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
      {t('menu.card')}
    </Button>
  )
}
