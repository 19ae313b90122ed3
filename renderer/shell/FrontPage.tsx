import { Box, Group, Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'

/** The sheet of paper before one is in: set-up, sign-in, and what went wrong. */
export function FrontPage({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const { t } = useWords('shell')
  return (
    <Box component="main" mih="100%" bg="var(--mantine-color-default-hover)" py="xl" px="md">
      <Stack maw={wide ? 720 : 460} mx="auto" gap="md">
        <Group justify="space-between">
          <Text fw={600} ff="heading" size="lg">
            {t('program')}
          </Text>
          <LanguageSwitch />
        </Group>
        <Paper withBorder p="xl">
          {children}
        </Paper>
      </Stack>
    </Box>
  )
}
