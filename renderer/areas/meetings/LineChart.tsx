import { Table, Text } from '@mantine/core'
import { useId } from 'react'
import classes from './chart.module.css'

export interface ChartPoint {
  /** Where it stands on the way, any unit. */
  at: number
  value: number
  /** The same in words, for the table. */
  label: string
}

interface LineChartProps {
  title: string
  points: ChartPoint[]
  /** A line to reach, and its words. */
  goal?: { value: number; label: string } | null
  /** The ends of the way; those of the points when they are not given. */
  from?: number
  to?: number
  /** Heads of the table, and the words that open it. */
  words: { at: string; value: string; table: string }
}

const wide = 600
const high = 160

/** A line that rises by steps, with the line it should reach; whoever cannot see it opens the table. */
export function LineChart({ title, points, goal = null, from, to, words }: LineChartProps) {
  const heading = useId()
  const [first, last] = [from ?? points[0]?.at ?? 0, to ?? points.at(-1)?.at ?? 1]
  const most = Math.max(1, goal?.value ?? 0, ...points.map(({ value }) => value))
  const x = (at: number) => (last === first ? wide : ((at - first) / (last - first)) * wide)
  const y = (value: number) => high - (value / most) * (high - 26)
  return (
    <figure className={classes.figure} aria-labelledby={heading}>
      <Text component="figcaption" id={heading} size="sm" fw={600}>{title}</Text>
      <svg viewBox={`-4 -4 ${wide + 8} ${high + 8}`} className={classes.chart} aria-hidden>
        <line x1={0} x2={wide} y1={high} y2={high} className={classes.axis} />
        {goal && <line x1={0} x2={wide} y1={y(goal.value)} y2={y(goal.value)} className={classes.goal} />}
        <path d={stepsOf(points.map(({ at, value }) => [x(at), y(value)]), y(0))} className={classes.line} />
        {points.length > 0 && <text x={x(points.at(-1)!.at)} y={y(points.at(-1)!.value) - 8} textAnchor="end" className={classes.value}>{points.at(-1)!.value}</text>}
        {points.map(({ at, value }) => <circle key={at} cx={x(at)} cy={y(value)} r={3.5} className={classes.point} />)}
      </svg>
      {goal && <Text size="xs" c="dimmed" className={classes.goalWords}>{goal.label}</Text>}
      <details>
        <summary className={classes.summary}>{words.table}</summary>
        <Table verticalSpacing={2} withRowBorders={false} w="auto">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.at}</Table.Th>
              <Table.Th ta="end">{words.value}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map(({ at, label, value }) => (
              <Table.Tr key={at}>
                <Table.Td>{label}</Table.Td>
                <Table.Td ta="end">{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  )
}

/** From nothing up to each point, level until the next. */
function stepsOf(points: (readonly [number, number])[], ground: number): string {
  const [start, ...rest] = points
  if (!start) return ''
  return [`M ${start[0]} ${ground} V ${start[1]}`, ...rest.map(([x, y]) => `H ${x} V ${y}`)].join(' ')
}
