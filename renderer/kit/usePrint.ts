import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PrintSheet } from '#shared/desk.contract.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Printing as this host can: its own dialog and its own PDF, or the browser's printing. */
export function usePrint() {
  const host = useQuery({ ...desk.desk.host.queryOptions(), staleTime: Number.POSITIVE_INFINITY })
  const native = host.data?.print ?? false
  /** Prints the page as it stands, on Letter unless told; answers false when the person changed their mind, as far as the host tells. */
  const print = useCallback(async (sheet: Partial<PrintSheet> = {}) => {
    if (native) return (await client.desk.print(sheet)).done
    window.print()
    return true
  }, [native])
  const savePdf = useCallback(async (title: string) => (await client.desk.savePdf({ title })).done, [])
  return { print, savePdf: host.data?.pdf ? savePdf : null }
}
