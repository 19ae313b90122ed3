import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'

/** A screen that fails says so and can be opened again; the rest of the desk goes on. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error('A screen stopped:', error)
  }

  override render() {
    return this.state.crashed ? <Crashed again={() => this.setState({ crashed: false })} /> : this.props.children
  }
}

function Crashed({ again }: { again: () => void }) {
  const { t } = useWords('errors')
  return (
    <Stack align="flex-start" p="xl" role="alert">
      <Title order={1} size="h3">
        {t('crash.title')}
      </Title>
      <Text>{t('crash.hint')}</Text>
      <Button onClick={again}>{t('crash.again')}</Button>
    </Stack>
  )
}
