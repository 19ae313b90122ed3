import { Grid, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useSearchParams } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLive } from '../live/live.data.ts'
import { LiveBar } from '../live/LiveBar.tsx'
import { usePlan } from '../plan/plan.data.ts'
import { AttendanceCard } from './AttendanceCard.tsx'
import { EditionNote } from './EditionNote.tsx'
import { HeadPart } from './HeadPart.tsx'
import { ItemSection } from './ItemSection.tsx'
import { useMinutes } from './minutes.data.ts'
import { PriorCard } from './PriorCard.tsx'
import { StateCard } from './StateCard.tsx'

/** The night's clock and the minutes under it; "?edition=1" shows minutes that were corrected since. */
export function MinutesTab({ meeting }: { meeting: Meeting }) {
  const [address] = useSearchParams()
  const asked = Number(address.get('edition'))
  const plan = usePlan(meeting.id)
  const minutes = useMinutes(meeting.id, asked > 0 ? asked : null)
  const error = plan.error ?? minutes.error
  if (error) return <Failure error={error} retry={() => void (plan.error ? plan.refetch() : minutes.refetch())} />
  if (!plan.data || !minutes.data) return null
  return <Written meeting={meeting} plan={plan.data} minutes={minutes.data} />
}

function Written({ meeting, plan, minutes }: { meeting: Meeting; plan: Plan; minutes: Minutes }) {
  const { t } = useWords('minutes')
  const sections = useRef<HTMLDivElement>(null)
  const night = useLive(meeting.id, meeting, plan.agenda)
  // The notes of the item that is taken up are where one writes next.
  const goTo = (itemId: string) => sections.current?.querySelector<HTMLElement>(`[data-item="${itemId}"] textarea`)?.focus()
  const newest = minutes.editions.at(-1)?.edition ?? 1
  const editable = minutes.state === 'draft' && minutes.edition === newest && !meeting.cancelled
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="lg" ref={sections}>
          {minutes.state !== 'approved' && plan.agenda.length > 0 && night.ready && <LiveBar meeting={meeting} agenda={plan.agenda} night={night} onTaken={goTo} />}
          <EditionNote minutes={minutes} />
          <HeadPart meeting={meeting} minutes={minutes} editable={editable} />
          {minutes.items.length === 0 && <Text size="sm">{t('noAgenda')}</Text>}
          {minutes.items.map((item, index) => (
            <ItemSection
              key={item.itemId}
              meeting={meeting}
              minutes={minutes}
              item={item}
              number={index + 1}
              agendaItem={plan.agenda.find(({ id }) => id === item.itemId) ?? null}
              live={night.live.items.find(({ id }) => id === item.itemId) ?? null}
              editable={editable}
            />
          ))}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack>
          <StateCard meeting={meeting} minutes={minutes} newest={newest} />
          <AttendanceCard meeting={meeting} minutes={minutes} />
          {minutes.prior && <PriorCard meeting={meeting} prior={minutes.prior} />}
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
