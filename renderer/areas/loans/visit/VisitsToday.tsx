import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'
import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import stock from '../stock/stock.module.css'
import { useReversing } from './useReversing.ts'
import { useSayVisit } from './useSayVisit.ts'
import { useVisitsToday } from './visit.data.ts'

/** Who was at the counter today and what they got: to print a slip again, or to take a visit back. */
export function VisitsToday() {
  const { t } = useWords('visit')
  const heading = useId()
  const visits = useVisitsToday()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {t('today')}
      </Title>
      {visits.error && <Failure error={visits.error} retry={() => visits.refetch()} />}
      {visits.data?.length === 0 && <Text size="sm" c="dimmed">{t('nobodyYet')}</Text>}
      <ul className={stock.stock}>
        {visits.data?.map((visit) => <VisitOfToday key={visit.id} visit={visit} />)}
      </ul>
    </section>
  )
}

function VisitOfToday({ visit }: { visit: Visit }) {
  const { t } = useWords('visit')
  const format = useFormat()
  const say = useSayVisit()
  const reverse = useReversing(visit)
  const whom = say.whom(visit)
  return (
    <li className={stock.line}>
      <Stack className={stock.what} gap={2}>
        <Group gap="xs">
          <Text span size="sm" c="dimmed">{format.clock(visit.at)}</Text>
          <Text span fw={600}>{whom}</Text>
          {visit.reversed && <Badge variant="outline" tt="none">{t('isReversed')}</Badge>}
        </Group>
        <Text size="sm">{say.lines(visit).join(' · ')}</Text>
        {(visit.meetingTitle || visit.campaignName) && <Text size="sm" c="dimmed">{[visit.meetingTitle, visit.campaignName].filter(Boolean).join(', ')}</Text>}
      </Stack>
      <Anchor component={Link} href={`~/print/loans/visit/${visit.id}`} size="sm" aria-label={t('slipOf', { whom })}>
        {t('slipShort')}
      </Anchor>
      {!visit.reversed && <AskAgain words={{ act: t('takeBack'), label: t('takeBackNamed', { whom }), really: t('takeBackReally'), keep: t('keep') }} onAct={async () => void (await reverse())} />}
    </li>
  )
}
