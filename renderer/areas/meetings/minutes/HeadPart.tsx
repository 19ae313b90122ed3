import { Group, Stack, Textarea, TextInput } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { spanOf } from '#shared/areas/meetings/meetings.rules.ts'
import type { Minutes, MinutesHead } from '#shared/areas/meetings/minutes.schema.ts'
import { clockAt, dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Card } from '../Card.tsx'
import { useMinutesAct } from './minutes.data.ts'
import { Saving } from './Saving.tsx'
import { useAutosave } from './useAutosave.ts'

/** Who led and wrote, when and where; saved as it is typed. */
export function HeadPart({ meeting, minutes, editable }: { meeting: Meeting; minutes: Minutes; editable: boolean }) {
  const { t } = useWords('minutes')
  const { attempt } = useMinutesAct()
  const { meetingId } = minutes
  const saving = useAutosave<MinutesHead>({
    saved: minutes.head,
    version: minutes.version,
    save: async (version, head) => (await attempt(() => client.meetings.minutes.saveHead({ meetingId, version, head }))).version,
  })
  const head = saving.value
  const set = (part: Partial<MinutesHead>) => saving.type({ ...head, ...part })
  const text = (name: 'chair' | 'secretary' | 'place') => ({
    label: t(`head.${name}`), value: head[name], maxLength: 200, readOnly: !editable, autoComplete: 'off', style: { flex: '1 1 11rem' },
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }), onBlur: () => void saving.flush(),
  })
  const prose = (name: 'alsoPresent' | 'regrets') => ({
    label: t(`head.${name}`), description: t(`head.${name}Hint`), value: head[name], maxLength: 2000, autosize: true, minRows: 1, readOnly: !editable,
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => set({ [name]: event.currentTarget.value }), onBlur: () => void saving.flush(),
  })
  return (
    <Card title={t('head.title')}>
      <Stack gap="sm">
        <Group align="flex-start" gap="sm">
          <TextInput {...text('chair')} />
          <TextInput {...text('secretary')} />
          <TextInput {...text('place')} />
          <Times meeting={meeting} head={head} editable={editable} set={set} />
        </Group>
        <Textarea {...prose('alsoPresent')} />
        <Textarea {...prose('regrets')} />
        <Saving of={saving} />
      </Stack>
    </Card>
  )
}

/** When it really began and ended, by the clocks of the meeting's day. */
function Times({ meeting, head, editable, set }: { meeting: Meeting; head: MinutesHead; editable: boolean; set: (part: Partial<MinutesHead>) => void }) {
  const { t } = useWords('minutes')
  const { zone } = useFormat()
  const shown = (moment: number | null) => (moment === null ? '' : clockAt(moment, zone))
  const change = (name: 'startedAt' | 'endedAt', clock: string) => {
    if (clock === shown(head[name])) return
    if (clock === '') return set({ [name]: null })
    const begin = name === 'startedAt' ? clock : shown(head.startedAt ?? meeting.start)
    const span = spanOf({ day: dayAt(head.startedAt ?? meeting.start, zone), from: begin, to: clock }, zone)
    set({ [name]: name === 'startedAt' ? span.start : span.end })
  }
  return (
    <>
      <ClockOf label={t('head.startedAt')} value={shown(head.startedAt)} readOnly={!editable} onChange={(clock) => change('startedAt', clock)} />
      <ClockOf label={t('head.endedAt')} value={shown(head.endedAt)} readOnly={!editable} onChange={(clock) => change('endedAt', clock)} />
    </>
  )
}

function ClockOf({ label, value, readOnly, onChange }: { label: string; value: string; readOnly: boolean; onChange: (clock: string) => void }) {
  const { t, language } = useWords('kit')
  return (
    <TimePicker
      label={label}
      readOnly={readOnly}
      format={language === 'fr-CA' ? '24h' : '12h'}
      amPmLabels={{ am: 'a.m.', pm: 'p.m.' }}
      hoursInputLabel={`${label}: ${t('hours')}`}
      minutesInputLabel={`${label}: ${t('minutes')}`}
      amPmInputLabel={`${label}: ${t('amPm')}`}
      value={value}
      onChange={(clock) => onChange(clock.slice(0, 5))}
    />
  )
}
