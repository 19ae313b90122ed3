import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { createElement } from 'react'
import { DoneToast } from './DoneToast.tsx'

/** Says that something was done, for a while; with `undo` it can be taken back from the toast. */
export function notifyDone(message: string, options: { undo?: () => Promise<unknown>; undoLabel?: string } = {}): void {
  const id = crypto.randomUUID()
  const { undo, undoLabel } = options
  notifications.show({
    id,
    closeButtonProps: closeButton(),
    autoClose: undo ? 12_000 : 5_000,
    message: createElement(DoneToast, { message, undo, undoLabel, close: () => notifications.hide(id) }),
  })
}

/** Says what went wrong, until it is closed. */
export function notifyFailure(message: string): void {
  notifications.show({ color: 'red', autoClose: false, role: 'alert', closeButtonProps: closeButton(), message })
}

function closeButton() {
  return { 'aria-label': i18next.t('kit:close') }
}
