import { IconAlertTriangle, IconBulb, IconChecklist, IconLifebuoy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type CalloutTone, calloutTones } from '#shared/areas/briefs/document.rules.ts'
import type { Drawing } from './drawing.ts'
import classes from './sheet.module.css'

const icons = { note: IconBulb, action: IconChecklist, warning: IconAlertTriangle, help: IconLifebuoy } satisfies Record<CalloutTone, unknown>

/** A boxed passage: what it is for is said by a word and a sign, not by a colour. */
export function Callout({ node, drawing, children }: { node: BriefNode; drawing: Drawing; children: ReactNode }) {
  const tone = calloutTones.find((one) => one === node.attrs?.tone) ?? 'note'
  const Icon = icons[tone]
  return (
    <div className={classes.callout} data-tone={tone}>
      <p className={classes.calloutTone}>
        <Icon size="1.25em" stroke={2} aria-hidden />
        {drawing.content.words[tone]}
      </p>
      {children}
    </div>
  )
}
