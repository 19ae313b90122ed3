import { Button, Group, Kbd, Stack } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { KeptDraft } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface DraftFormProps {
  title: string
  /** Of `useDeskForm`. */
  deskForm: { busy: boolean; failure: unknown; restored: boolean; discard: () => Promise<void> }
  onSave: () => Promise<void>
  onCancel: () => void
  /** Saves over what another window saved meanwhile. */
  onKeepMine?: () => Promise<void>
  children: ReactNode
}

/** The frame of a form on a contact's record: Ctrl or Cmd and Enter saves, and what was typed before comes back. */
export function DraftForm({ title, deskForm, onSave, onCancel, onKeepMine, children }: DraftFormProps) {
  const { t } = useWords('contacts')
  const { busy, failure, restored, discard } = deskForm
  const leave = () => void discard().then(onCancel)
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void onSave()
      }}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void onSave()]])}
    >
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        {children}
        {failure !== null && <Failure error={failure} />}
        {onKeepMine && changedMeanwhile(failure) && (
          <Group gap="xs">
            <Button variant="default" onClick={leave}>
              {t('form.showTheirs')}
            </Button>
            <Button variant="default" onClick={() => void onKeepMine()}>
              {t('form.keepMine')}
            </Button>
          </Group>
        )}
        <Group gap="xs">
          <Button type="submit" loading={busy} aria-keyshortcuts="Control+Enter Meta+Enter" rightSection={<Kbd size="xs">{t('record.saveKeys')}</Kbd>}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function changedMeanwhile(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'changedMeanwhile'
}
