import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Giving } from '#shared/areas/briefs/givenOut.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../briefs.module.css'
import { useGivenOf } from '../library/givenOut.data.ts'
import type { AsideProps } from './panels.ts'

/** Where, when and how often it was given out, in both its languages; what was called off since is struck. */
export function GivenOutPanel({ brief }: AsideProps) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const given = useGivenOf(brief.id)
  if (given.error) return <Failure error={given.error} retry={() => given.refetch()} />
  if (!given.data) return null
  const { lines, year, ever, yearFrom } = given.data
  if (lines.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('given.none')}
      </Text>
    )
  return (
    <>
      <Text size="sm">{t('given.year', { count: year.copies, formatted: format.number(year.copies), from: format.day(yearFrom, 'short') })}</Text>
      {ever.copies > year.copies && <Text size="sm">{t('given.ever', { count: ever.copies, formatted: format.number(ever.copies) })}</Text>}
      <ul className={classes.printings}>
        {lines.map((line) => (
          <GivingLine key={line.id} line={line} />
        ))}
      </ul>
    </>
  )
}

function GivingLine({ line }: { line: Giving }) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const { meetingId, meetingTitle, groupName, copies, cancelled, cancelReason } = line
  return (
    <li>
      <Text size="sm" td={cancelled ? 'line-through' : undefined}>
        {t('given.line', { count: copies, formatted: format.number(copies), language: t(`languages.${line.language}`) })}
      </Text>
      {meetingId && (
        <Anchor component={Link} href={`~/meetings/${meetingId}`} size="sm">
          {meetingTitle}
        </Anchor>
      )}
      <Text size="xs" c="dimmed">
        {[groupName, t('given.by', { name: line.memberName, when: format.moment(line.at) }), cancelled && t('given.off', { reason: cancelReason })].filter(Boolean).join(' · ')}
      </Text>
    </li>
  )
}
