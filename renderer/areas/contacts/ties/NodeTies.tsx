import { Anchor, Paper, Text, Title } from '@mantine/core'
import type { Network, NetworkNode } from '#shared/areas/contacts/ties.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLinePhrase } from './linePhrase.ts'
import classes from './ties.module.css'

/** So many are told beside the drawing; the list below it has all. */
const mostTold = 12

/** What the lines of the contact pointed at say. */
export function NodeTies({ network, node, onWalk }: { network: Network; node: NetworkNode; onWalk: (id: string) => void }) {
  const { t } = useWords('ties')
  const said = useLinePhrase()
  const byId = new Map(network.nodes.map((one) => [one.id, one]))
  const lines = network.lines.filter(({ fromId, toId }) => fromId === node.id || toId === node.id)
  return (
    <Paper withBorder p="md" aria-live="polite">
      <Title order={2} size="h6" mb={4} style={{ overflowWrap: 'anywhere' }}>
        {node.name}
      </Title>
      <ul className={classes.told}>
        {lines.slice(0, mostTold).map((line) => {
          const other = byId.get(line.fromId === node.id ? line.toId : line.fromId)!
          return (
            <li key={line.id}>
              <Text span size="sm" c="dimmed">
                {said(line, node.id)}
              </Text>{' '}
              <Anchor component="button" type="button" size="sm" className={classes.link} onClick={() => onWalk(other.id)}>
                {other.name}
              </Anchor>
            </li>
          )
        })}
      </ul>
      {lines.length > mostTold && <Text size="sm">…</Text>}
      {lines.length === 0 && <Text size="sm" c="dimmed">{t('part.none')}</Text>}
    </Paper>
  )
}
