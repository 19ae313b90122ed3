import { Text } from '@mantine/core'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePrintings } from '../briefs.data.ts'
import classes from '../briefs.module.css'
import type { AsideProps } from './panels.ts'

/** When it was printed, how often and for which meeting. */
export function PrintingsPanel({ brief }: AsideProps) {
  return <Printings id={brief.id} />
}

function Printings({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const format = useFormat()
  const printings = usePrintings(id)
  if (printings.error) return <Failure error={printings.error} retry={() => printings.refetch()} />
  if (!printings.data) return null
  if (printings.data.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('printings.empty')}
      </Text>
    )
  return (
    <ul className={classes.printings}>
      {printings.data.map((printing) => (
        <li key={printing.id}>
          <Text size="sm" td={printing.cancelled ? 'line-through' : undefined}>
            {printing.meetingTitle === null
              ? t('printings.line', { count: printing.copies })
              : t('printings.lineFor', { count: printing.copies, meeting: printing.meetingTitle })}
          </Text>
          <Text size="xs" c="dimmed">
            {t('printings.by', { name: printing.memberName, when: format.moment(printing.at) })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
