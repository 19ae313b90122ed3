import { IconHandStop } from '@tabler/icons-react'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './safety.module.css'

/** Says of someone in a list that it is not safe simply to contact them: a sign with a name, not a colour alone. */
export function UnsafeMark({ size = 16 }: { size?: number }) {
  const { t } = useWords('consents')
  return (
    <span className={classes.mark} role="img" aria-label={t('mark')} title={t('mark')}>
      <IconHandStop size={size} aria-hidden />
    </span>
  )
}
