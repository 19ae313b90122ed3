import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { calloutTones } from '#shared/areas/briefs/document.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What the style sheet writes beside blocks that have no words of their own, in the language of the screen. */
export function useBlockLabels(): CSSProperties {
  const { t } = useWords('briefEditor')
  return useMemo(() => {
    const tones = calloutTones.map((tone) => [`--label-${tone}`, JSON.stringify(t(`tones.${tone}`))])
    const blocks = (['pageBreak', 'sourceList', 'signatureLines'] as const).map((name) => [`--label-${name}`, JSON.stringify(t(`blocks.${name}`))])
    return Object.fromEntries([...tones, ...blocks]) as CSSProperties
  }, [t])
}
