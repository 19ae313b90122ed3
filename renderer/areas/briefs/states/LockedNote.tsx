import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { isLocked } from '#shared/areas/briefs/states.rules.ts'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useStateSteps } from './useStateSteps.ts'

/** Says that a text stands as it was approved, and how it is written on again. */
export function LockedNote({ brief }: { brief: Brief }) {
  const { t } = useWords('briefStates')
  const step = useStateSteps(brief)
  if (!isLocked(brief.state) || brief.archived) return null
  return (
    <Alert variant="light" icon={<IconLock aria-hidden />} title={t(`locked.${brief.state as 'approved' | 'published'}`)}>
      <Stack gap="xs">
        <Text size="sm">{t('locked.hint')}</Text>
        <Group>
          <Button size="compact-sm" variant="default" loading={step.isPending} onClick={() => step.mutate({ to: 'draft', version: brief.version, word: '' })}>
            {t('steps.newDraft')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
