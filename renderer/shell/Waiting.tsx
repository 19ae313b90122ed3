import { Center, Loader } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'

export function Waiting() {
  const { t } = useWords('kit')
  return (
    <Center p="xl">
      <Loader size="sm" aria-label={t('loading')} />
    </Center>
  )
}
