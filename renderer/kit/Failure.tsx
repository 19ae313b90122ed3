import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { holidayKeyOf } from '#shared/base/holidays.ts'
import { type DeskFailure, failureOf } from './failures.ts'
import { useFormat } from './useFormat.ts'
import { useWords } from './useWords.ts'

/** A function that says an error as a person would, with what to do next. */
export function useSayError(): (error: unknown) => string {
  const { t } = useWords('errors')
  const { t: rules } = useWords('spaceRules')
  const format = useFormat()
  return useCallback((error) => sayFailure(failureOf(error), t, format, rules), [t, format, rules])
}

/** The same where no field stands that could be marked: what is wrong with what was sent is said in full. */
export function useSayRefusal(): (error: unknown) => string {
  const say = useSayError()
  const { i18n } = useTranslation()
  return useCallback(
    (error) => {
      const failure = failureOf(error)
      const message = failure.code === 'INVALID' ? failure.data.issues[0]?.message : undefined
      return message && i18n.exists(message) ? i18n.t(message as never) : say(error)
    },
    [say, i18n],
  )
}

type Words = ReturnType<typeof useWords<'errors'>>['t']
type RuleWords = ReturnType<typeof useWords<'spaceRules'>>['t']

/** A booking rule that is broken, in a word or two: whose it is in full is said beside the form. */
function sayRule({ id, label }: { id: string; label: string }, t: RuleWords): string {
  const holiday = holidayKeyOf(label)
  return t(`short.${id as 'closed'}`, { of: holiday ? t(`holidays.${holiday}`) : label })
}

const sayDays = ({ from, to }: { from: string; to: string }, format: ReturnType<typeof useFormat>) => [...new Set([from, to])].map((day) => format.day(day, 'short')).join(' – ')

function sayFailure(failure: DeskFailure, t: Words, format: ReturnType<typeof useFormat>, rules: RuleWords): string {
  switch (failure.code) {
    case 'CONFLICT': {
      const { reason, nextFree, freeDays, latestDay, available } = failure.data
      const parts = [t(`conflict.${reason}`, { available: available ?? 0 })]
      for (const one of failure.data.with.slice(0, 3)) {
        if (reason === 'bookingRules') parts.push(sayRule(one, rules))
        else if (one.days) parts.push(`${one.label} (${sayDays(one.days, format)}).`)
        else parts.push(one.start && one.end ? `${one.label} (${format.span(one.start, one.end)}).` : `${one.label}.`)
      }
      if (nextFree) parts.push(t('nextFree', { when: `${format.moment(nextFree.start)} – ${format.clock(nextFree.end)}` }))
      if (freeDays) parts.push(t('freeDays', { from: format.day(freeDays.from, 'short'), to: format.day(freeDays.to, 'short') }))
      if (latestDay) parts.push(t('latestDay', { day: format.day(latestDay, 'short') }))
      return parts.join(' ')
    }
    case 'WRONG_PASSPHRASE':
      return failure.data.waitSeconds > 0
        ? t('WRONG_PASSPHRASE_wait', { count: failure.data.waitSeconds })
        : t('WRONG_PASSPHRASE')
    case 'DAMAGED':
      return t(`damaged.${failure.data.part}`)
    case 'TOO_NEW':
      return t('TOO_NEW', failure.data)
    case 'INVALID':
      return t('INVALID')
    default:
      return t(failure.code)
  }
}

/** An error where the content would be: what happened, what to do, and a way to try again. With `whole`, no field is marked beside it. */
export function Failure({ error, retry, whole = false }: { error: unknown; retry?: () => unknown; whole?: boolean }) {
  const say = useSayError()
  const sayRefusal = useSayRefusal()
  const { t } = useWords('kit')
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{(whole ? sayRefusal : say)(error)}</Text>
        {retry && (
          <Button size="compact-sm" variant="default" onClick={() => void retry()}>
            {t('tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
