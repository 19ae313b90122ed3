import type { OneToOneDetail } from '#shared/areas/contacts/timeline.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './timeline.module.css'

const parts = ['story', 'concerns', 'skills', 'networks', 'ask', 'answer', 'place'] as const

/** All that was kept of a one-to-one, and nothing of what was not. */
export function OneToOneWords({ met }: { met: OneToOneDetail }) {
  const { t } = useWords('timeline')
  const format = useFormat()
  const next = [met.nextStep, met.nextOn && format.day(met.nextOn)].filter(Boolean).join(' · ')
  const facts: [string, string][] = [
    [t('oneToOne.purpose'), t(`purposes.${met.purpose}`)],
    ...parts.map((part): [string, string] => [t(`oneToOne.${part}`), met[part]]),
    [t('oneToOne.nextStep'), next],
  ]
  return (
    <dl className={classes.facts}>
      {facts.filter(([, said]) => said.trim()).map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
