import { Anchor, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Appearance, type AppearanceInput, type Body, kindsBefore } from '#shared/areas/meetings/bodies.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import { Warning } from '../Warning.tsx'
import { SpeakerList } from './SpeakerList.tsx'
import { useAppearance, useAppearanceAct, useBodies, useSayBody } from './bodies.data.ts'

/** Before whom this meeting speaks: for delegations, deputations and hearings, and whatever has a body already. */
export function AppearanceCard({ meeting }: { meeting: Meeting }) {
  const before = useAppearance(meeting.id)
  const bodies = useBodies()
  const error = before.error ?? bodies.error
  if (error) return <Failure error={error} retry={() => void (before.error ? before.refetch() : bodies.refetch())} />
  if (!before.data || !bodies.data || !(kindsBefore.includes(meeting.kind) || before.data.body)) return null
  return <Shown meeting={meeting} appearance={before.data} bodies={bodies.data} />
}

function Shown({ meeting, appearance, bodies }: { meeting: Meeting; appearance: Appearance; bodies: Body[] }) {
  const { t } = useWords('bodies')
  const say = useSayBody()
  const { attempt, run, error } = useAppearanceAct()
  const { body, speakers, itemNumber, writtenSentAt, meetingId } = appearance
  const disabled = meeting.cancelled
  const now: Omit<AppearanceInput, 'version'> = { meetingId, bodyId: body?.id ?? null, itemNumber, speakers, writtenSent: writtenSentAt !== null }
  const write = (part: Partial<typeof now>, version = appearance.version) => client.meetings.bodies.saveAppearance({ ...now, ...part, version })
  const choices = bodies.filter(({ id, archived }) => !archived || id === body?.id)
  return (
    <Card title={t('card.title')}>
      <NativeSelect
        label={t('card.body')}
        disabled={disabled}
        value={body?.id ?? ''}
        onChange={(event) => run(() => write({ bodyId: event.currentTarget.value || null }))}
        data={[{ value: '', label: t('card.noBody') }, ...choices.map(({ id, name }) => ({ value: id, label: say.name(name) }))]}
      />
      {body && <AboutBody appearance={appearance} body={body} />}
      <ItemNumber key={itemNumber} value={itemNumber} disabled={disabled} save={(next) => run(() => write({ itemNumber: next }))} />
      <SpeakerList speakers={speakers} limit={body?.minutes ?? null} editable={!disabled} save={(next, version) => attempt(() => write({ speakers: next }, version))} run={run} />
      <Checkbox label={t('card.written')} disabled={disabled} checked={writtenSentAt !== null} onChange={(event) => run(() => write({ writtenSent: event.currentTarget.checked }))} />
      <ActFailure error={error} />
      <Anchor component={Link} href="/bodies" size="sm">{t('card.toBodies')}</Anchor>
    </Card>
  )
}

function AboutBody({ appearance: { registerBy, speakers }, body }: { appearance: Appearance; body: Body }) {
  const { t } = useWords('bodies')
  const format = useFormat()
  const say = useSayBody()
  const now = useNow()
  const registered = speakers.length > 0 && speakers.every((speaker) => speaker.registered)
  const late = registerBy !== null && !registered && now >= registerBy.lateFrom
  return (
    <>
      <Text size="sm">{body.minutes === null ? t('noLimit') : t('limit', { count: body.minutes })}</Text>
      {registerBy && (
        <Text size="sm" fw={registered ? undefined : 600} c={late ? 'var(--mantine-color-error)' : undefined}>
          {t(registered ? 'card.allRegistered' : late ? 'card.late' : 'card.registerBy', { when: [format.day(registerBy.day), registerBy.by && format.wallClock(registerBy.by)].filter(Boolean).join(', ') })}
        </Text>
      )}
      {body.how && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>{say.how(body.how)}</Text>}
      {body.toCheck && <Warning>{t('card.toCheck')}</Warning>}
    </>
  )
}

function ItemNumber({ value, disabled, save }: { value: string; disabled: boolean; save: (next: string) => void }) {
  const { t } = useWords('bodies')
  const [typed, setTyped] = useState(value)
  const leave = () => typed.trim() !== value && save(typed.trim())
  return (
    <TextInput
      label={t('card.item')}
      description={t('card.itemHint')}
      disabled={disabled}
      maxLength={60}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}
