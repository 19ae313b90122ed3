import { Button, Group, Kbd, Stack } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { KeptDraft } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface FormFrameProps {
  title: string
  /** Of `useDeskForm`. */
  deskForm: { busy: boolean; failure: unknown; restored: boolean; discard: () => Promise<void> }
  onSave: () => Promise<void>
  onCancel: () => void
  /** Saves over what another window saved meanwhile. */
  onKeepMine?: (() => Promise<void>) | undefined
  children: ReactNode
}

/** A form in the place where its line will stand: Ctrl and Enter saves, Escape leaves it. */
export function FormFrame({ title, deskForm: { busy, failure, restored, discard }, onSave, onCancel, onKeepMine, children }: FormFrameProps) {
  const { t } = useWords('minutes')
  const leave = () => void discard().then(onCancel)
  const known = failure === null ? null : failureOf(failure)
  const overtaken = known?.code === 'CONFLICT' && known.data.reason === 'changedMeanwhile'
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void onSave()
      }}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void onSave()], ['Escape', leave]])}
    >
      <Stack gap="xs">
        <KeptDraft restored={restored} discard={discard} />
        {children}
        {failure !== null && <Failure error={failure} />}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={busy} rightSection={<Kbd size="xs">{t('form.saveKeys')}</Kbd>} aria-keyshortcuts="Control+Enter Meta+Enter">{t('form.save')}</Button>
          {overtaken && onKeepMine && <Button size="xs" variant="default" onClick={() => void onKeepMine()}>{t('saving.mine')}</Button>}
          <Button size="xs" variant="default" onClick={leave}>{t('form.cancel')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
