import { Badge } from '@mantine/core'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { PairSwitch } from './pairs/PairSwitch.tsx'
import { StateBadge } from './states/StateBadge.tsx'

/** What a document is at a glance: its language, how far it is, and the way to its other language. */
export function BriefSigns({ brief }: { brief: Brief }) {
  const { t } = useWords('briefs')
  return (
    <>
      <Badge variant="outline">{t(`languages.${brief.language}`)}</Badge>
      <StateBadge state={brief.state} />
      <PairSwitch brief={brief} />
    </>
  )
}
