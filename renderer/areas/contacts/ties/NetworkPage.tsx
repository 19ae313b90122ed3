import { Alert, Button, Paper, Stack, Switch, Text } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { FindPaths } from './FindPaths.tsx'
import { NetworkDrawing } from './NetworkDrawing.tsx'
import { NetworkLegend } from './NetworkLegend.tsx'
import { NetworkList } from './NetworkList.tsx'
import { NodeTies } from './NodeTies.tsx'
import { useNetwork } from './ties.data.ts'
import classes from './ties.module.css'

/** Who knows whom, two steps around a contact: drawn, told as a list, and walked from one to the next. */
export function NetworkPage({ id }: { id: string }) {
  const { t } = useWords('ties')
  const [, go] = useLocation()
  const [past, setPast] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  // Who walks by keyboard or pointer goes on from the new middle.
  const walked = useRef(false)
  const found = useNetwork(id, past)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  const network = found.data
  const middle = network?.nodes[0]
  if (!network || !middle) return null
  const walk = (to: string) => {
    walked.current = true
    setActive(null)
    go(`/${to}/network`)
  }
  const shown = network.nodes.find((node) => node.id === active) ?? middle
  return (
    <Page
      title={t('network.title', { name: middle.name })}
      actions={
        <Button variant="default" component={Link} href={`/${middle.id}?part=ties`} leftSection={<IconAddressBook size={18} aria-hidden />}>
          {t('network.open')}
        </Button>
      }
    >
      <div className={classes.network}>
        <Stack gap="sm" miw={0}>
          {network.more && <Alert variant="light">{t('network.more')}</Alert>}
          {network.nodes.length === 1 && <Text size="sm">{t('network.alone', { name: middle.name })}</Text>}
          <NetworkDrawing key={middle.id} network={network} active={shown.id} onActive={setActive} onWalk={walk} takesFocus={walked.current} />
          <NetworkList network={network} onWalk={walk} />
        </Stack>
        <Stack gap="md">
          <Switch checked={past} onChange={(event) => setPast(event.currentTarget.checked)} label={t('network.past')} />
          <NodeTies network={network} node={shown} onWalk={walk} />
          <Paper withBorder p="md">
            <FindPaths key={middle.id} from={middle} />
          </Paper>
          <NetworkLegend past={past} />
        </Stack>
      </div>
    </Page>
  )
}
