import { Alert, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconArrowMerge, IconShieldExclamation } from '@tabler/icons-react'
import { useLocation, useParams } from 'wouter'
import type { Comparison } from '#shared/areas/contacts/duplicates.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { useComparison } from './duplicates.data.ts'
import { Reasons } from './Reasons.tsx'
import { type Side, useMerging } from './useMerging.ts'
import { useSetDifferent } from './useSetDifferent.ts'

/** Two contacts side by side: are they one, and what of each is to stay. */
export function MergePage() {
  const { t } = useWords('duplicates')
  const { a = '', b = '' } = useParams<{ a: string; b: string }>()
  const compared = useComparison(a, b)
  return (
    <Page title={t(compared.data?.a.kind === 'organization' ? 'merge.titleOrganization' : 'merge.title')}>
      <Stack maw={960}>
        <BackLink href="/duplicates">{t('backToPairs')}</BackLink>
        {compared.error && <Failure error={compared.error} retry={() => compared.refetch()} />}
        {compared.data && <Merging key={`${a} ${b}`} compared={compared.data} />}
      </Stack>
    </Page>
  )
}

function Merging({ compared }: { compared: Comparison }) {
  const { t } = useWords('duplicates')
  const { number } = useFormat()
  const { a, b, linked, reasons } = compared
  const [, go] = useLocation()
  const merging = useMerging(compared)
  const setDifferent = useSetDifferent()
  const moving = linked[merging.kept === 'a' ? 'b' : 'a']
  return (
    <Stack>
      <Text size="sm">{t('merge.hint')}</Text>
      <Stack gap="xs" component="section" aria-label={t('merge.why')}>
        <Title order={2} size="h5">
          {t('merge.why')}
        </Title>
        {reasons.length > 0 ? <Reasons reasons={reasons} /> : <Text size="sm">{t('merge.nothing')}</Text>}
      </Stack>
      {(a.unsafe || b.unsafe) && (
        <Alert color="red" variant="light" icon={<IconShieldExclamation />}>
          {t('merge.becomesUnsafe')}
        </Alert>
      )}
      <KeepChoice compared={compared} kept={merging.kept} onChange={merging.keep} />
      <ComparisonTable compared={compared} chosen={merging.chosen} onChoose={merging.choose} />
      {moving > 0 && <Text size="sm">{t('merge.moves', { count: moving, formatted: number(moving) })}</Text>}
      {merging.failure !== null && <Failure error={merging.failure} />}
      {merging.complaint && (
        <Text size="sm" c="red" role="alert">
          {merging.complaint}
        </Text>
      )}
      <Group>
        <Button leftSection={<IconArrowMerge size={18} aria-hidden />} loading={merging.busy} onClick={() => void merging.merge()}>
          {t('merge.do')}
        </Button>
        <Button variant="default" onClick={() => void setDifferent(a, b).then((done) => done && go('/duplicates'))}>
          {t('merge.different')}
        </Button>
      </Group>
    </Stack>
  )
}

function KeepChoice({ compared: { a, b, linked }, kept, onChange }: { compared: Comparison; kept: Side; onChange: (side: Side) => void }) {
  const { t } = useWords('duplicates')
  const { number, moment } = useFormat()
  const label = (side: Side) => {
    const one = side === 'a' ? a : b
    const [name, made, count] = [one.name, moment(one.createdAt), linked[side]]
    return (
      <div style={{ padding: 4 }}>
        <div style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{name}</div>
        <Text size="xs">{[t('merge.made', { when: made }), t('merge.linked', { count, formatted: number(count) })].join(' · ')}</Text>
      </div>
    )
  }
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500} id="kept-record">
        {t('merge.keep')}
      </Text>
      <SegmentedControl fullWidth aria-labelledby="kept-record" value={kept} onChange={(side) => onChange(side as Side)} data={[{ value: 'a', label: label('a') }, { value: 'b', label: label('b') }]} />
    </Stack>
  )
}
