import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { type PackLine, readLines } from '#shared/areas/meetings/pack.rules.ts'
import { usePrintsOfMeeting } from '#renderer/areas/briefs/prints/prints.data.ts'

/** The papers that the address asks for: by themselves, or as lines of the print list. Undefined until they are known. */
export function useWantedLines(meetingId: string): { lines: PackLine[] | undefined; printIds: string[]; error: unknown } {
  const [address] = useSearchParams()
  const asked = address.get('prints')
  const ofAddress = address.get('lines') ?? ''
  const prints = usePrintsOfMeeting(meetingId)
  const found = useMemo(() => {
    if (asked === null) return { lines: readLines(ofAddress), printIds: [] }
    const ids = new Set(asked.split(','))
    const listed = prints.data?.filter(({ id }) => ids.has(id))
    return { lines: listed?.map(({ paper, briefId, language, copies }) => ({ paper, briefId, language, copies })), printIds: listed?.filter(({ state }) => state === 'queued').map(({ id }) => id) ?? [] }
  }, [asked, ofAddress, prints.data])
  return { ...found, error: asked === null ? null : prints.error }
}
