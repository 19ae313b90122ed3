import { useCallback } from 'react'
import { wayFrom } from '#shared/areas/contacts/ties.rules.ts'
import type { NetworkLine } from '#shared/areas/contacts/ties.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useTieKinds, useTiePhrase } from './ties.data.ts'

/** What a line of the network says when it is told from one of its ends. */
export function useLinePhrase(): (line: NetworkLine, tellerId: string) => string {
  const { t } = useWords('ties')
  const phrase = useTiePhrase()
  const kinds = useTieKinds().data
  return useCallback(
    (line, tellerId) => {
      const alike = kinds?.find(({ id }) => id === line.kindId)?.alike ?? false
      const said = phrase(line.kindId, wayFrom(line, tellerId, alike))
      return line.current ? said : `${said} (${t('network.pastTie')})`
    },
    [kinds, phrase, t],
  )
}
