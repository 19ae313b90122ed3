import { Button, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import { agendaTimes, minutesLeft } from '#shared/areas/meetings/plan.rules.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { AgendaLines, type ShownLine } from '../kinds/AgendaLines.tsx'
import { WaitingPart } from '../topics/WaitingPart.tsx'
import { usePlan, usePlanAct } from './plan.data.ts'

/** What is gone through at the meeting, and before it, what its kind usually has and it has not. */
export function AgendaPart({ meeting }: { meeting: Meeting }) {
  const plan = usePlan(meeting.id)
  if (plan.error) return <Failure error={plan.error} retry={() => plan.refetch()} />
  if (!plan.data) return null
  return (
    <>
      {plan.data.missing > 0 && !meeting.cancelled && <Offer plan={plan.data} />}
      <Agenda meeting={meeting} plan={plan.data} />
      <WaitingPart meeting={meeting} />
    </>
  )
}

/** What meetings of this kind usually have and this one has not, after its kind was changed or from before there were plans. */
function Offer({ plan: { meetingId, missing } }: { plan: Plan }) {
  const { t } = useWords('meetingKinds')
  const { attempt, run, error } = usePlanAct()
  const take = () =>
    run(async () => {
      await attempt(() => client.meetings.plan.takeDefaults({ meetingId }))
      notifyDone(t('taken'))
    })
  return (
    <div>
      <Group gap="sm">
        <Text size="sm">{t('offer', { count: missing })}</Text>
        <Button size="xs" variant="default" onClick={take}>{t('take')}</Button>
      </Group>
      <ActFailure error={error} />
    </div>
  )
}

function Agenda({ meeting, plan: { meetingId, agenda, version } }: { meeting: Meeting; plan: Plan }) {
  const { t } = useWords('meetingKinds')
  const { attempt, run, error } = usePlanAct()
  const write = (next: ShownLine[], at: number) => attempt(() => client.meetings.plan.saveAgenda({ meetingId, version: at, agenda: next }))
  const save = async (next: ShownLine[], removed?: string) => {
    const saved = await write(next, version)
    if (removed) notifyDone(t('agenda.removed', { title: removed }), { undo: () => write(agenda, saved.version) })
  }
  return (
    <Card title={t('agenda.title')}>
      {agenda.length > 0 && <Sum meeting={meeting} agenda={agenda} />}
      <AgendaLines agenda={agenda} meetingId={meetingId} times={agendaTimes(meeting.start, agenda)} editable={!meeting.cancelled} place={`meetings/${meetingId}`} save={save} attempt={run} />
      <ActFailure error={error} />
      {agenda.length > 0 && <ToPaper meetingId={meetingId} />}
    </Card>
  )
}

function ToPaper({ meetingId }: { meetingId: string }) {
  const { t } = useWords('agenda')
  return (
    <Group gap="xs">
      <Button component={Link} href={`~/print/meetings/${meetingId}/agenda`} variant="default" size="xs" leftSection={<IconPrinter size={16} aria-hidden />}>{t('sheet.print')}</Button>
      <Button component={Link} href={`/${meetingId}/minutes`} variant="default" size="xs">{t('live.toNight')}</Button>
    </Group>
  )
}

function Sum({ meeting, agenda }: { meeting: Meeting; agenda: AgendaItem[] }) {
  const { t } = useWords('meetingKinds')
  const left = minutesLeft(meeting, agenda)
  const sum = agenda.reduce((all, { minutes }) => all + minutes, 0)
  const rest = left < 0 ? t('agenda.over', { count: -left }) : left > 0 ? t('agenda.left', { count: left }) : t('agenda.fits')
  return (
    <Text size="sm" fw={left < 0 ? 600 : undefined} c={left < 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
      {t('agenda.sum', { count: sum })} · {rest}
    </Text>
  )
}
