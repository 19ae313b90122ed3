import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowsDiff, IconCheck, IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { SaveState } from './saver.ts'

/** Says in a word how what was typed stands with the store; told politely to a screen reader. */
export function SaveStatus({ state, retry }: { state: SaveState; retry: () => void }) {
  const { t } = useWords('briefs')
  const say = useSaySaveError()
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" c={state.kind === 'failed' || state.kind === 'conflict' ? undefined : 'dimmed'} role="status" component="div">
        <Group gap={6} wrap="nowrap" component="span">
          {state.kind === 'saved' && <IconCheck size={16} aria-hidden />}
          {(state.kind === 'failed' || state.kind === 'conflict') && <IconCloudOff size={16} aria-hidden />}
          {state.kind === 'failed' ? t('save.failed', { why: say(state.error) }) : t(`save.${state.kind}`)}
        </Group>
      </Text>
      {state.kind === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={retry}>
          {t('save.again')}
        </Button>
      )}
    </Group>
  )
}

interface ConflictNoteProps {
  error: unknown
  keepMine: () => void
  showTheirs: () => void
}

/** Two windows wrote the same document: which text stays is for a person to say. */
export function ConflictNote({ error, keepMine, showTheirs }: ConflictNoteProps) {
  const { t } = useWords('briefs')
  const say = useSayError()
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('conflict.title')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('conflict.hint')}</Text>
        {error !== undefined && <Text size="sm">{say(error)}</Text>}
        <Group gap="xs">
          <Button size="compact-sm" onClick={keepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={showTheirs}>
            {t('conflict.showTheirs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

/** Nothing typed here is at stake, but the text on screen is no longer the newest. */
export function NewerNote({ show }: { show: () => void }) {
  const { t } = useWords('briefs')
  return (
    <Alert variant="light" icon={<IconArrowsDiff aria-hidden />} role="status">
      <Group gap="sm">
        <Text size="sm">{t('conflict.newer')}</Text>
        <Button size="compact-sm" variant="default" onClick={show}>
          {t('conflict.showNewer')}
        </Button>
      </Group>
    </Alert>
  )
}

/** A complaint about the text is said as it is: the editor has no field to mark. */
function useSaySaveError(): (error: unknown) => string {
  const say = useSayError()
  const { i18n } = useTranslation()
  return (error) => {
    const failure = failureOf(error)
    const message = failure.code === 'INVALID' ? failure.data.issues[0]?.message : undefined
    return message && /^[a-z]+:\w/i.test(message) ? i18n.t(message as never) : say(error)
  }
}
