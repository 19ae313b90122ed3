import { Checkbox, NumberInput, Table, Text } from '@mantine/core'
import { useWords } from '#renderer/kit/useWords.ts'
import { useNameOfLine } from './useNameOfLine.ts'
import type { usePackLines } from './usePackLines.ts'

/** A pack's papers: ticked or not, and how many of each. */
export function PackTable({ choice, titles }: { choice: ReturnType<typeof usePackLines>; titles: ReadonlyMap<string, string> }) {
  const { t } = useWords('pack')
  const { lines } = choice
  const total = lines.filter(({ taken }) => taken).reduce((sum, { copies, pages }) => sum + copies * (pages ?? 1), 0)
  const name = useNameOfLine(titles)
  return (
    <>
      <Table withRowBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.paper')}</Table.Th>
            <Table.Th w={110}>{t('columns.copies')}</Table.Th>
            <Table.Th w={130}>{t('columns.pages')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => {
            const what = name(line)
            return (
              <Table.Tr key={line.key}>
                <Table.Td><Checkbox label={what} checked={line.taken} onChange={(event) => choice.tick(line.key, event.currentTarget.checked)} /></Table.Td>
                <Table.Td>
                  <NumberInput aria-label={t('copiesOf', { what })} size="xs" min={1} max={5000} allowDecimal={false} disabled={!line.taken} value={line.copies} onChange={(typed) => Number(typed) >= 1 && choice.setCopies(line.key, Math.min(5000, Math.round(Number(typed))))} />
                </Table.Td>
                <Table.Td>{line.pages ?? '–'}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Text size="sm" aria-live="polite">{t('total', { count: total })}</Text>
    </>
  )
}
