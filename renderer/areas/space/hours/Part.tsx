import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './hours.module.css'

/** One part of the settings: its name, what it is for, what can be added, and what there is. */
export function Part({ title, hint, action, children }: { title: string; hint?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Title order={2} size="h4">{title}</Title>
            {hint && <Text size="sm" c="dimmed">{hint}</Text>}
          </div>
          {action && <div style={{ flexShrink: 0 }}>{action}</div>}
        </Group>
        {children}
      </Stack>
    </section>
  )
}

/** A line of a list with what can be done with it. */
export function Line({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <Group className={classes.line} justify="space-between" wrap="nowrap" align="flex-start" component="li">
      <div style={{ minWidth: 0 }}>{children}</div>
      {actions && <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>{actions}</Group>}
    </Group>
  )
}

/** Lines, one under the other. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>{children}</ul>
}
