import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Choice, PlannedDate, SeriesPlan as Plan } from '#shared/areas/space/series.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { type Choices, moveOpen, outcomeOf, skipOpen, toOtherRoom, toOtherTime } from './choices.ts'
import { Unfold } from './Unfold.tsx'
import { useSayState } from './useSayState.ts'

interface SeriesPlanProps {
  plan: Plan
  choices: Choices
  onChange: (choices: Choices) => void
}

/** The dates of a series before it is saved: those in trouble first, each with its ways out, and all of them at once. */
export function SeriesPlan({ plan, choices, onChange }: SeriesPlanProps) {
  const { t } = useWords('series')
  const { dates } = plan
  const count = (outcome: ReturnType<typeof outcomeOf>) => dates.filter((date) => outcomeOf(date, choices) === outcome).length
  const open = count('open')
  const troubled = dates.filter(({ state }) => state !== 'free')
  const fine = dates.filter(({ state }) => state === 'free')
  const choose = (choice: Choice | null, day: string) => {
    const { [day]: _before, ...others } = choices
    onChange(choice ? { ...others, [day]: choice } : others)
  }
  return (
    <Stack gap="sm" role="group" aria-label={t('plan.title')}>
      <Title order={3} size="h5">
        {t('plan.title')}
      </Title>
      <Text size="sm" role="status" aria-live="polite">
        {t('plan.summary', { count: dates.length, booked: count('booked') + count('elsewhere'), leftOut: count('leftOut') })} {open > 0 && <strong>{t('plan.open', { count: open })}</strong>}
      </Text>
      {plan.limited && <Alert color="yellow">{t('plan.limited', { count: dates.length })}</Alert>}
      {plan.needsApproval && <Alert color="gray">{t('plan.needsApproval')}</Alert>}
      {dates.length === 0 && <Alert color="red">{t('noDates')}</Alert>}
      {open > 1 && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => onChange(skipOpen(dates, choices))}>
            {t('plan.skipAll', { count: open })}
          </Button>
          {dates.some((date) => date.otherRoom && outcomeOf(date, choices) === 'open') && (
            <Button size="compact-sm" variant="default" onClick={() => onChange(moveOpen(dates, choices))}>
              {t('plan.otherRoomAll')}
            </Button>
          )}
        </Group>
      )}
      {troubled.map((date) => (
        <TroubledDate key={date.day} date={date} choices={choices} onChoose={(choice) => choose(choice, date.day)} />
      ))}
      {fine.length > 0 && <FreeDates dates={fine} choices={choices} onChoose={choose} />}
    </Stack>
  )
}

function TroubledDate({ date, choices, onChoose }: { date: PlannedDate; choices: Choices; onChoose: (choice: Choice | null) => void }) {
  const { t } = useWords('series')
  const format = useFormat()
  const sayState = useSayState()
  const choice = choices[date.day]
  const outcome = outcomeOf(date, choices)
  return (
    <Stack gap={4} p="xs" style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 6 }} role="group" aria-label={format.day(date.day)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" fw={600}>
          {format.day(date.day)}
        </Text>
        <Badge variant="outline" color={outcome === 'open' ? 'red.9' : 'gray.7'} style={{ flexShrink: 0 }}>
          {t(`outcome.${outcome}`)}
        </Badge>
      </Group>
      <Text size="sm">{sayState(date)}</Text>
      <Group gap="xs">
        {date.otherRoom && (
          <Way chosen={choice?.take === 'place' && choice.place.roomId !== date.roomId} onClick={() => onChoose(toOtherRoom(date))}>
            {t('way.room', { room: date.otherRoom.roomName, count: date.otherRoom.capacity })}
          </Way>
        )}
        {date.otherTime && (
          <Way chosen={choice?.take === 'place' && choice.place.roomId === date.roomId} onClick={() => onChoose(toOtherTime(date))}>
            {t('way.time', { when: format.span(date.otherTime.start, date.otherTime.end) })}
          </Way>
        )}
        {date.state === 'holiday' && (
          <Way chosen={choice?.take === 'asPlanned'} onClick={() => onChoose({ day: date.day, take: 'asPlanned' })}>
            {t('way.anyway')}
          </Way>
        )}
        <Way chosen={outcome === 'leftOut'} onClick={() => onChoose({ day: date.day, take: 'skip' })}>
          {t('way.skip')}
        </Way>
      </Group>
    </Stack>
  )
}

function Way({ chosen, onClick, children }: { chosen: boolean; onClick: () => void; children: string }) {
  return (
    <Button size="compact-sm" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={onClick}>
      {children}
    </Button>
  )
}

function FreeDates({ dates, choices, onChoose }: { dates: PlannedDate[]; choices: Choices; onChoose: (choice: Choice | null, day: string) => void }) {
  const { t } = useWords('series')
  const format = useFormat()
  const sayState = useSayState()
  return (
    <Unfold label={t('plan.free', { count: dates.length })}>
      <Stack gap={2} mt={4}>
        {dates.map((date) => {
          const skipped = choices[date.day]?.take === 'skip'
          return (
            <Group key={date.day} justify="space-between" wrap="nowrap">
              <Text size="sm" td={skipped ? 'line-through' : undefined}>
                {format.day(date.day)} {sayState(date)}
              </Text>
              <Button size="compact-xs" variant="subtle" aria-pressed={skipped} aria-label={`${t('way.skip')}: ${format.day(date.day)}`} onClick={() => onChoose(skipped ? null : { day: date.day, take: 'skip' }, date.day)}>
                {skipped ? t('way.back') : t('way.skip')}
              </Button>
            </Group>
          )
        })}
      </Stack>
    </Unfold>
  )
}
