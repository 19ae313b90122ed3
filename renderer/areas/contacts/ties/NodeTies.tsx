import { Anchor, Paper, Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import type { Network, NetworkNode } from '#shared/areas/contacts/ties.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLinePhrase } from './linePhrase.ts'
import classes from './ties.module.css'

/** So many of one phrase are told beside the drawing; the list below it has all. */
const mostTold = 8

/** What the lines of the contact pointed at say. */
export function NodeTies({ network, node, onWalk }: { network: Network; node: NetworkNode; onWalk: (id: string) => void }) {
  const { t } = useWords('ties')
  const said = useLinePhrase()
  const byId = new Map(network.nodes.map((one) => [one.id, one]))
  const lines = network.lines.filter(({ fromId, toId }) => fromId === node.id || toId === node.id)
  const told = Map.groupBy(lines, (line) => said(line, node.id))
  const otherOf = ({ fromId, toId }: Network['lines'][number]) => byId.get(fromId === node.id ? toId : fromId)!
  return (
    <Paper withBorder p="md" aria-live="polite">
      <Title order={2} size="h6" mb={4} style={{ overflowWrap: 'anywhere' }}>
        {node.name}
      </Title>
      <ul className={classes.told}>
        {[...told].map(([phrase, some]) => (
          <li key={phrase}>
            <Text span size="sm" c="dimmed">
              {phrase}
            </Text>{' '}
            {some.slice(0, mostTold).map((line, index) => (
              <Fragment key={line.id}>
                <span className={classes.withComma}>
                  <Anchor component="button" type="button" size="sm" className={classes.link} onClick={() => onWalk(otherOf(line).id)}>
                    {otherOf(line).name}
                  </Anchor>
                  {index < some.length - 1 && ','}
                </span>{' '}
              </Fragment>
            ))}
            {some.length > mostTold && '…'}
          </li>
        ))}
      </ul>
      {lines.length === 0 && <Text size="sm" c="dimmed">{t('part.none')}</Text>}
    </Paper>
  )
}
