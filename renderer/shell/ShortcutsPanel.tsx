import { Kbd, Table } from '@mantine/core'
import { areaNames } from '#renderer/areas.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

/** Every key that does something everywhere. */
export function ShortcutsPanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords('shell')
  const rows = [
    { keys: t('find.keys'), does: t('find.open') },
    ...areaNames.map((area, index) => ({ keys: `Alt ${index + 1}`, does: t(`areas.${area}`) })),
    { keys: 'Alt L', does: t('lock') },
    { keys: '?', does: t('shortcuts.title') },
    { keys: t('shortcuts.escape'), does: t('shortcuts.closePanel') },
  ]
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('shortcuts.title')}>
      <Table>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.keys}>
              <Table.Td>
                <Kbd>{row.keys}</Kbd>
              </Table.Td>
              <Table.Td>{row.does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SidePanel>
  )
}
