import { useWords } from '#renderer/kit/useWords.ts'
import { Shape } from './NetworkDrawing.tsx'
import classes from './ties.module.css'

/** What the signs of the drawing mean. */
export function NetworkLegend({ past }: { past: boolean }) {
  const { t } = useWords('ties')
  const signs = [
    { kind: 'person', unsafe: false, said: t('network.person') },
    { kind: 'organization', unsafe: false, said: t('network.organization') },
    { kind: 'person', unsafe: true, said: t('network.unsafe') },
  ] as const
  return (
    <ul className={classes.legend} aria-label={t('network.legend')}>
      {signs.map(({ said, ...node }) => (
        <li key={said}>
          <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden>
            <Shape node={node} size={9} />
          </svg>
          {said}
        </li>
      ))}
      {past && (
        <li>
          <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden>
            <line x1={-12} x2={12} y1={0} y2={0} className={classes.line} data-past />
          </svg>
          {t('network.pastLine')}
        </li>
      )}
    </ul>
  )
}
