import { Anchor, Button, Checkbox, Group, Kbd, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconListCheck, IconListDetails, IconPrinter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { writeLine } from '#shared/areas/meetings/pack.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Pack } from '#shared/areas/meetings/pack.schema.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { usePrintsOfMeeting } from '#renderer/areas/briefs/prints/prints.data.ts'
import { useQueueing } from '#renderer/areas/briefs/prints/useQueueing.tsx'
import { useSayPrint } from '#renderer/areas/briefs/prints/useSayPrint.ts'
import { useIsOrganizer } from '#renderer/areas/contacts/safety/safety.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePlan } from '../plan/plan.data.ts'
import { EvaluationEditor } from './EvaluationEditor.tsx'
import { usePack } from './pack.data.ts'
import { PackTable } from './PackTable.tsx'
import { usePackLines, wishOf } from './usePackLines.ts'

/** All that is printed for a meeting: which papers, how many of each, and all of it in one go. */
export function PackTab({ meeting }: { meeting: Meeting }) {
  const pack = usePack(meeting.id)
  const plan = usePlan(meeting.id)
  const error = pack.error ?? plan.error
  if (error) return <Failure error={error} retry={() => void Promise.all([pack.refetch(), plan.refetch()])} />
  if (!pack.data || !plan.data) return null
  return <PackOf meeting={meeting} pack={pack.data} plan={plan.data} />
}

function PackOf({ meeting, pack, plan }: { meeting: Meeting; pack: Pack; plan: Plan }) {
  const { t } = useWords('pack')
  const heading = useId()
  const choice = usePackLines(pack, plan)
  const { count, basis, yes } = pack.expected
  return (
    <Stack component="section" gap="md" maw={820} aria-labelledby={heading}>
      <div>
        <Title order={2} size="h4" id={heading}>{t('title')}</Title>
        <Text size="sm" c="dimmed">{t('hint')}</Text>
      </div>
      <Text>{basis === 'unknown' ? t('expected.unknown') : t(`expected.${basis}`, { count, yes })} {meeting.groupId === null && t('noGroup')}</Text>
      <Checkbox.Group label={t('languages')} value={choice.languages} onChange={(chosen) => choice.setLanguages(chosen as Language[])}>
        <Group mt={4}>
          {(['en-CA', 'fr-CA'] as const).map((one) => <Checkbox key={one} value={one} label={t(`languageNames.${one}`)} />)}
        </Group>
      </Checkbox.Group>
      <PackTable choice={choice} titles={new Map(pack.handouts.map(({ briefId, title }) => [briefId, title]))} />
      {plan.agenda.length === 0 && <Text size="sm" c="dimmed">{t('agendaEmpty')}</Text>}
      {pack.handouts.length === 0 && <Text size="sm" c="dimmed">{t('noHandouts')}</Text>}
      <PackActs meeting={meeting} choice={choice} />
      <Listed meetingId={meeting.id} />
    </Stack>
  )
}

function PackActs({ meeting, choice: { lines } }: { meeting: Meeting; choice: ReturnType<typeof usePackLines> }) {
  const { t } = useWords('pack')
  const [, go] = useLocation()
  const organizer = useIsOrganizer()
  const [editing, setEditing] = useState(false)
  const taken = lines.filter((line) => line.taken)
  const address = `~/print/meetings/${meeting.id}/pack?lines=${taken.map(writeLine).join(',')}`
  const { queue, busy, panel } = useQueueing()
  const open = () => taken.length > 0 && go(address)
  useHotkeys([['alt+P', open]], [])
  return (
    <>
      {panel}
      {taken.length === 0 && <Text size="sm">{t('nothing')}</Text>}
      <Group>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('openKeys')}</Kbd>} aria-keyshortcuts="Alt+P" disabled={taken.length === 0} onClick={open}>{t('open')}</Button>
        <Button variant="default" leftSection={<IconListCheck size={18} aria-hidden />} disabled={taken.length === 0} loading={busy} onClick={() => void queue(taken.map((line) => wishOf(meeting.id, line, line.pages)))}>{t('queue')}</Button>
        {organizer && <Button variant="subtle" leftSection={<IconListDetails size={18} aria-hidden />} onClick={() => setEditing(true)}>{t('questions')}</Button>}
      </Group>
      <SidePanel opened={editing} onClose={() => setEditing(false)} title={t('evaluation.title')}>
        <EvaluationEditor onDone={() => setEditing(false)} />
      </SidePanel>
    </>
  )
}

/** What was queued or printed for the meeting so far. */
function Listed({ meetingId }: { meetingId: string }) {
  const { t } = useWords('pack')
  const { t: words } = useWords('prints')
  const say = useSayPrint()
  const heading = useId()
  const prints = usePrintsOfMeeting(meetingId)
  if (!prints.data?.length) return null
  return (
    <Stack component="section" gap={4} aria-labelledby={heading}>
      <Title order={3} size="h5" id={heading}>{t('listed')}</Title>
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {prints.data.map((print) => <li key={print.id}><Text size="sm">{t('listedLine', { what: say.what([print]), state: t(`states.${print.state}`) })}</Text></li>)}
      </ul>
      <Anchor component={Link} href="~/briefs/prints" size="sm">{words('queue.see')}</Anchor>
    </Stack>
  )
}
