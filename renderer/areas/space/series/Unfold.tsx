import { Box, Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'

/** What is shown only when asked for. Not a `details`: its hidden buttons let the focus out of a side panel. */
export function Unfold({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const inner = useId()
  return (
    <Box>
      <Button variant="subtle" size="compact-sm" leftSection={open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />} aria-expanded={open} aria-controls={inner} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <div id={inner}>{open && children}</div>
    </Box>
  )
}
