import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { momentOfClock } from '#shared/areas/meetings/door.rules.ts'
import { type DoorList, type KnownName, mostFromPaper, presence } from '#shared/areas/meetings/door.schema.ts'
import { wallClock } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { ClockField, KeptDraft, NumberField, ProseField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useKnownNames } from './door.data.ts'
import classes from './door.module.css'

const form = z.object({
  ticked: z.array(z.string()),
  text: z.string().max(20_000),
  /** Which of several is meant, by the line's own words. */
  meant: z.record(z.string(), z.string()),
  unnamed: z.int().min(0).max(mostFromPaper).nullable(),
  presence,
  clock: z.union([wallClock, z.literal('')]).nullable(),
})
type Values = z.input<typeof form>
const blank: Values = { ticked: [], text: '', meant: {}, unnamed: 0, presence: 'inPerson', clock: null }

const linesOf = (text: string) => [...new Set(text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ').slice(0, 200)).filter(Boolean))].slice(0, mostFromPaper)

/** Takes a paper sheet back in one go: ticks of those expected, names as they are written, and how many gave none. */
export function PaperForm({ door, onDone }: { door: DoorList; onDone: () => void }) {
  const { t } = useWords('meetingDoor')
  const { zone } = useFormat()
  const { meetingId } = door
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: form, defaults: blank, place: `meetings/${meetingId}/door/paper` })
  const save = submit(async ({ ticked, text, meant, unnamed, presence: how, clock }) => {
    const lines = linesOf(text)
    const chosen = lines.flatMap((line) => meant[line] ?? [])
    const result = await client.meetings.door.takeFromPaper({
      meetingId, contactIds: [...ticked, ...chosen], names: lines.filter((line) => !meant[line]), unnamed: unnamed ?? 0, presence: how, at: clock ? momentOfClock(door, clock, zone) : null,
    })
    const said = [t('paper.marked', { count: result.marked }), result.already > 0 && t('paper.already', { count: result.already }), result.created > 0 && t('paper.created', { count: result.created })].filter(Boolean).join(' ')
    notifyDone(said, result.attendanceIds.length > 0 ? { undo: () => client.meetings.door.takeBackPaper({ meetingId, attendanceIds: result.attendanceIds }) } : {})
    onDone()
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <Text size="sm">{t('paper.hint')}</Text>
        <Expected control={control} door={door} />
        <ProseField control={control} name="text" label={t('paper.names')} description={t('paper.namesHint')} minRows={5} />
        <Read control={control} meetingId={meetingId} />
        <NumberField control={control} name="unnamed" label={t('paper.unnamed')} min={0} max={mostFromPaper} />
        <ClockField control={control} name="clock" label={t('paper.clock')} description={t('paper.clockHint')} />
        <SelectField control={control} name="presence" label={t('presence.label')} choices={presence.options.map((value) => ({ value, label: t(`presence.${value}`) }))} />
        {failure !== null && <Failure error={failure} whole />}
        <Button type="submit" loading={busy}>{t('paper.save')}</Button>
      </Stack>
    </form>
  )
}

/** Those expected who are not marked yet, as the sheet has them; who is unsafe to contact was not on it. */
function Expected({ control, door }: { control: Control<Values, any, any>; door: DoorList }) {
  const { t } = useWords('meetingDoor')
  const { field } = useController({ control, name: 'ticked' })
  const expected = door.people.filter(({ attendance, reply, unsafe }) => attendance === null && reply !== null && reply !== 'no' && !unsafe)
  if (expected.length === 0) return null
  return (
    <Checkbox.Group label={t('paper.expected')} value={field.value} onChange={field.onChange}>
      <Stack gap={8} mt={4} mah={260} style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label={t('paper.expected')}>
        {expected.map(({ contactId, name }) => <Checkbox key={contactId} value={contactId} label={name} />)}
      </Stack>
    </Checkbox.Group>
  )
}

/** How each line is read: as someone known, as one of several, or as someone new. */
function Read({ control, meetingId }: { control: Control<Values, any, any>; meetingId: string }) {
  const { t } = useWords('meetingDoor')
  const text = useWatch({ control, name: 'text' })
  const [rested] = useDebouncedValue(text, 300)
  const lines = useMemo(() => linesOf(rested), [rested])
  const known = useKnownNames(meetingId, lines)
  const read = (known.data ?? []).filter(({ name }) => lines.includes(name))
  if (lines.length === 0 || read.length === 0) return null
  return (
    <ul className={classes.names} aria-label={t('paper.read')} aria-live="polite">
      {read.map((line) => <ReadLine key={line.name} line={line} control={control} />)}
    </ul>
  )
}

function ReadLine({ line: { name, persons }, control }: { line: KnownName; control: Control<Values, any, any> }) {
  const { t } = useWords('meetingDoor')
  const { field } = useController({ control, name: 'meant' })
  const [first] = persons
  const onList = persons.filter((person) => person.onList)
  if (!first) return <li><Text size="sm">{t('paper.new', { name })}</Text></li>
  if (persons.length === 1 || onList.length === 1) return <li><Text size="sm">{t('paper.known', { name: (onList[0] ?? first).name })}</Text></li>
  const choices = persons.map((person) => ({ value: person.contactId, label: [person.name, person.affiliation].filter(Boolean).join(', ') }))
  return (
    <li>
      <NativeSelect size="sm" label={t('paper.which', { name })} data={[{ value: '', label: t('paper.choose') }, ...choices]} value={field.value?.[name] ?? ''} onChange={(event) => field.onChange({ ...field.value, [name]: event.currentTarget.value })} />
    </li>
  )
}
