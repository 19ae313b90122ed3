import { Box, Group, Stack, Title } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { useWords } from './useWords.ts'

interface PageProps {
  title: string
  /** Buttons at the right of the title. */
  actions?: ReactNode
  /** A column beside the content. */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of an area's screen: its title, what one can do, and the content. */
export function Page({ title, actions, aside, children }: PageProps) {
  const { t } = useWords('shell')
  useEffect(() => {
    document.title = `${title} · ${t('program')}`
  }, [title, t])
  return (
    <Stack gap="md" h="100%">
      <Group justify="space-between" align="center" gap="sm">
        <Title order={1} size="h2">
          {title}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      <Group align="stretch" gap="lg" wrap="nowrap" style={{ flex: 1, minHeight: 0 }}>
        <Box style={{ flex: 1, minWidth: 0 }}>{children}</Box>
        {aside && <Box w={{ base: 280, lg: 340 }}>{aside}</Box>}
      </Group>
    </Stack>
  )
}
