import { Alert, Button, Loader, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { newRepeat, type Repeat, ruleOf } from '#renderer/areas/space/series/repeat.ts'
import { RepeatFields } from '#renderer/areas/space/series/RepeatFields.tsx'
import { SeriesPlan } from '#renderer/areas/space/series/SeriesPlan.tsx'
import { useSayRule } from '#renderer/areas/space/series/useSayRule.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRepeatPlan } from './series.data.ts'
import { useChoices } from './useChoices.ts'

/** Holds a meeting again by a rule: its further dates, each with what is in the way of its room, and all of them made at once. */
export function RepeatForm({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useWords('meetingSeries')
  const { zone } = useFormat()
  const { sayRule } = useSayRule()
  const day = dayAt(meeting.start, zone)
  const [repeat, setRepeat] = useState<Repeat>(() => newRepeat(day))
  const rule = repeat.ends === 'until' && !repeat.until ? null : ruleOf(repeat, day)
  const planned = useRepeatPlan(meeting.id, rule)
  const { plan, chosen, choices, setChoices, decided, nothing } = useChoices(rule ? planned.data : undefined)
  const make = useMutation({
    mutationFn: () => client.meetings.series.repeat({ meetingId: meeting.id, rule: rule!, choices: chosen }),
    onSuccess: ({ made, unsafe }) => {
      notifyDone([t('made', { count: made }), unsafe > 0 ? t('unsafe', { count: unsafe }) : ''].filter(Boolean).join(' '))
      onDone()
    },
  })
  const ready = plan !== undefined && !planned.isPlaceholderData && decided && !nothing
  return (
    <Stack>
      <Text size="sm">{t('hint')}</Text>
      <RepeatFields day={day} value={repeat} onChange={(value) => (value ? setRepeat(value) : onDone())} />
      {rule ? <Text size="sm" fw={600}>{sayRule(rule)}</Text> : <Text size="sm" c="dimmed">{t('notYet')}</Text>}
      {rule && planned.isLoading && <Loader size="sm" aria-label={t('title')} />}
      {rule && planned.error && <Failure error={planned.error} retry={() => planned.refetch()} />}
      {plan && plan.dates.length > 0 && <SeriesPlan plan={plan} choices={choices} onChange={setChoices} />}
      {plan && nothing && <Alert color="red" variant="light" role="status">{t('noDates')}</Alert>}
      {make.error && <Failure error={make.error} />}
      <Button disabled={!ready} loading={make.isPending} onClick={() => make.mutate()}>
        {t('make')}
      </Button>
    </Stack>
  )
}
