import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'

interface LineActProps {
  label: string
  icon: ReactNode
  onClick: () => void
  disabled?: boolean
  /** Of a button that moves its line: up or down. */
  move?: -1 | 1
}

/** One small button of a line, with its name for those who do not see the sign. */
export function LineAct({ label, icon, onClick, disabled, move }: LineActProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} title={label} disabled={disabled} data-move={move} onClick={onClick}>
      {icon}
    </ActionIcon>
  )
}
