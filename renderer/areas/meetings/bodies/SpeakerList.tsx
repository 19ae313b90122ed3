import { Anchor, Checkbox, Group, NumberInput, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { overLimit } from '#shared/areas/meetings/bodies.rules.ts'
import { type Appearance, mostSpeakers, type Speaker } from '#shared/areas/meetings/bodies.schema.ts'
import { moveLine } from '#shared/areas/meetings/plan.rules.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'

type SpeakerInput = Omit<Speaker, 'name' | 'unsafe'>

interface SpeakerListProps {
  speakers: Speaker[]
  /** Minutes the body gives each. */
  limit: number | null
  editable: boolean
  save: (speakers: SpeakerInput[], version?: number) => Promise<Appearance>
  run: (work: () => Promise<Appearance>, done?: (saved: Appearance) => void) => void
}

/** Who speaks, in order, how long, and whether they are registered. */
export function SpeakerList({ speakers, limit, editable, save, run }: SpeakerListProps) {
  const { t } = useWords('bodies')
  const put = (index: number, part: Partial<SpeakerInput>) => run(() => save(speakers.with(index, { ...speakers[index]!, ...part })))
  const remove = (index: number) =>
    run(() => save(speakers.toSpliced(index, 1)), (saved) => notifyDone(t('speaker.removed', { name: speakers[index]!.name }), { undo: () => save(speakers, saved.version) }))
  const add = (contactId: string | null) => contactId && run(() => save([...speakers, { contactId, minutes: limit, registered: false, note: '' }]))
  return (
    <>
      {speakers.length === 0 && <Text size="sm" c="dimmed">{t('speaker.none')}</Text>}
      <ol className={classes.lines} aria-label={t('speaker.list')}>
        {speakers.map((speaker, index) => {
          const { contactId, name, minutes, registered, unsafe } = speaker
          const over = overLimit(minutes, limit)
          return (
            <li key={contactId} className={classes.line}>
              <div className={classes.words}>
                <Group gap="xs">
                  {unsafe && <UnsafeMark size={14} />}
                  <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm">{name}</Anchor>
                </Group>
                <Group gap="sm" mt={4}>
                  <Minutes key={minutes} name={name} value={minutes} disabled={!editable} save={(next) => put(index, { minutes: next })} />
                  <Checkbox label={t('speaker.registered')} aria-label={t('speaker.registeredOf', { name })} disabled={!editable} checked={registered} onChange={(event) => put(index, { registered: event.currentTarget.checked })} />
                </Group>
                {over > 0 && <Text size="sm" c="var(--mantine-color-error)">{t('speaker.over', { count: over })}</Text>}
              </div>
              {editable && (
                <Group gap={2} wrap="nowrap">
                  <LineAct label={t('speaker.up', { name })} disabled={index === 0} onClick={() => run(() => save(moveLine(speakers, index, -1)))} icon={<IconArrowUp size={16} aria-hidden />} />
                  <LineAct label={t('speaker.down', { name })} disabled={index === speakers.length - 1} onClick={() => run(() => save(moveLine(speakers, index, 1)))} icon={<IconArrowDown size={16} aria-hidden />} />
                  <LineAct label={t('speaker.remove', { name })} onClick={() => remove(index)} icon={<IconX size={16} aria-hidden />} />
                </Group>
              )}
            </li>
          )
        })}
      </ol>
      {editable && speakers.length < mostSpeakers && <ContactPicker key={speakers.length} label={t('speaker.add')} value={null} onChange={add} />}
    </>
  )
}

function Minutes({ name, value, disabled, save }: { name: string; value: number | null; disabled: boolean; save: (next: number | null) => void }) {
  const { t } = useWords('bodies')
  const [typed, setTyped] = useState<number | null>(value)
  const leave = () => typed !== value && save(typed)
  return (
    <NumberInput
      aria-label={t('speaker.minutesOf', { name })}
      suffix={t('speaker.minutes')}
      w={110}
      size="xs"
      min={1}
      max={240}
      allowDecimal={false}
      disabled={disabled}
      value={typed ?? ''}
      onChange={(next) => setTyped(next === '' ? null : Number(next))}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}
