import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { failureOf } from '#renderer/kit/failures.ts'
import { client, desk } from '#renderer/link/desk.ts'
import type { Opened } from './left.ts'
import { draftPlace, leaveBrief } from './opening.ts'
import { type Outlook, Saver, type SaverPorts, type Typed } from './saver.ts'

/** Saves one opened document as it is typed, and what is left when its editor closes or the window goes. */
export function useSaver(opened: Opened, memberId: string) {
  const { id } = opened.brief
  const [saver] = useState(() => saverOf(opened))
  const state = useSyncExternalStore(saver.listen, () => saver.state)
  useEffect(
    () => () => leaveBrief(id, memberId, saver.leave(), () => saver.unsaved && { ...saver.unsaved, version: saver.version }),
    [id, memberId, saver],
  )
  useLeavingWindow(saver)
  const change = useCallback((typed: () => Typed) => saver.change(typed), [saver])
  return { saver, state, change }
}

function saverOf({ brief, unsaved, conflict }: Opened): Saver {
  const { id } = brief
  const place = draftPlace(id)
  const ports: SaverPorts = {
    save: async (typed, version) => (await client.briefs.save({ id, version, ...typed })).version,
    newest: async () => (await client.briefs.get({ id })).version,
    keepDraft: (typed, version) => client.desk.drafts.save({ place, content: { ...typed, version } }),
    clearDraft: () => client.desk.drafts.clear({ place }),
    outlook: outlookOf,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    now: () => performance.now(),
  }
  return new Saver(brief.version, ports, { unsaved: unsaved ?? undefined, conflict, drafted: unsaved !== null })
}

function outlookOf(error: unknown): Outlook {
  const failure = failureOf(error)
  // What was approved meanwhile takes no text, whichever of two it is.
  if (failure.code === 'CONFLICT') return failure.data.reason === 'approved' ? 'never' : 'conflict'
  return failure.code === 'INVALID' || failure.code === 'NOT_FOUND' || failure.code === 'FORBIDDEN' ? 'never' : 'again'
}

/** A window that is hidden or closed saves first. A browser also asks; Electron would refuse to close without a word. */
function useLeavingWindow(saver: Saver): void {
  const host = useQuery({ ...desk.desk.host.queryOptions(), staleTime: Number.POSITIVE_INFINITY })
  const asks = host.data?.kind === 'browser'
  useEffect(() => {
    const save = () => void saver.flush()
    const ask = (event: BeforeUnloadEvent) => {
      save()
      if (asks && saver.unsaved) event.preventDefault()
    }
    const hidden = () => document.visibilityState === 'hidden' && save()
    window.addEventListener('beforeunload', ask)
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [saver, asks])
}
