import type { VersionPoint } from '#shared/areas/briefs/versions.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** A kept text in a line: when, by whom, and what it was called. */
export function useSayVersion(): (point: VersionPoint) => string {
  const { t } = useWords('briefVersions')
  const format = useFormat()
  return ({ number, at, by, name }) => [t('number', { number }), name && t('called', { name }), format.moment(at), by ?? t('before')].filter(Boolean).join(' · ')
}
