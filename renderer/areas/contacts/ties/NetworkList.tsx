import { Anchor, Text, Title } from '@mantine/core'
import type { Network, NetworkNode } from '#shared/areas/contacts/ties.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLinePhrase } from './linePhrase.ts'
import classes from './ties.module.css'

interface NetworkListProps {
  network: Network
  onWalk: (id: string) => void
}

/** The same network as a nested list, for those who do not see the drawing or would rather read. */
export function NetworkList({ network, onWalk }: NetworkListProps) {
  const { t } = useWords('ties')
  const middle = network.nodes[0]!
  if (network.nodes.length === 1) return null
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {t('network.asList')}
      </Title>
      <Text size="sm" fw={600}>
        {middle.name}
      </Text>
      <Branch of={middle} network={network} onWalk={onWalk} />
    </section>
  )
}

function Branch({ of, network, onWalk }: { of: NetworkNode } & NetworkListProps) {
  const { t } = useWords('ties')
  const said = useLinePhrase()
  const children = network.nodes.filter(({ parentId }) => parentId === of.id)
  if (children.length === 0) return null
  const between = (child: NetworkNode) =>
    network.lines.filter(({ fromId, toId }) => (fromId === of.id && toId === child.id) || (fromId === child.id && toId === of.id)).map((line) => said(line, of.id)).join(', ')
  return (
    <ul className={classes.branch}>
      {children.map((child) => (
        <li key={child.id}>
          <Text span size="sm" c="dimmed">
            {between(child)}
          </Text>{' '}
          <Anchor component="button" type="button" size="sm" className={classes.link} aria-label={t('network.toMiddle', { name: child.name })} onClick={() => onWalk(child.id)}>
            {child.name}
          </Anchor>
          <Branch of={child} network={network} onWalk={onWalk} />
        </li>
      ))}
    </ul>
  )
}
