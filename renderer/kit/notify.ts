import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { createElement } from 'react'
import { DoneToast } from './DoneToast.tsx'

/** What may be done next, from the toast. */
export interface NextStep {
  label: string
  take: () => void
}

/** Says that something was done, for a while; with `undo` it can be taken back from the toast, and `next` offers what comes after. */
export function notifyDone(message: string, options: { undo?: () => Promise<unknown>; undoLabel?: string; next?: NextStep | undefined } = {}): void {
  const id = crypto.randomUUID()
  const { undo, undoLabel, next } = options
  notifications.show({
    id,
    closeButtonProps: closeButton(),
    autoClose: undo ? 12_000 : 5_000,
    message: createElement(DoneToast, { message, undo, undoLabel, next, close: () => notifications.hide(id) }),
  })
}

/** Says what went wrong, until it is closed. */
export function notifyFailure(message: string): void {
  notifications.show({ color: 'red', autoClose: false, role: 'alert', closeButtonProps: closeButton(), message })
}

function closeButton() {
  return { 'aria-label': i18next.t('kit:close') }
}
