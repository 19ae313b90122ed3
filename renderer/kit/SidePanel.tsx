import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from './useWords.ts'

/** Where a record is made or changed, beside what it belongs to. Escape closes it; the focus goes back. */
export function SidePanel({ opened, onClose, title, children }: { opened: boolean; onClose: () => void; title: string; children: ReactNode }) {
  const { t } = useWords('kit')
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={460}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}
