import { Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** One of the things a meeting needs, under its own heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="xs">
        <Title order={2} size="h5" id={heading}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  )
}
