import { ActionIcon, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'

interface VisitLineProps {
  /** What it is, as far as it is chosen: "Copies 3". */
  name: string
  onRemove: () => void
  children: ReactNode
  below?: ReactNode
}

/** One line of a visit, its fields beside each other, what is to be known of it below. */
export function VisitLine({ name, onRemove, children, below }: VisitLineProps) {
  const { t } = useWords('visit')
  return (
    <div role="group" aria-label={name}>
      <Group align="flex-start" wrap="nowrap" gap="xs">
        {children}
        <ActionIcon variant="subtle" size="md" mt={26} aria-label={t('remove', { name })} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {below}
    </div>
  )
}
