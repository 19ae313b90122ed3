import { IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { isSafeHour, mayUse } from '#shared/areas/contacts/safety.rules.ts'
import { type SafeSpan, safeChannel, type SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import { clockAt, dayAt, minute, momentAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './safety.module.css'

/** With limits: which ways are safe, when, under which name, and what to say. */
export function HowToContact({ instruction }: { instruction: SafetyInstruction }) {
  const { t } = useWords('consents')
  const { codeName, whatToSay, nameClinic } = instruction
  return (
    <>
      <ul className={classes.channels} aria-label={t('banner.channels')}>
        {safeChannel.options.map((channel) => {
          const ok = mayUse(instruction, channel)
          const says = ok ? 'ok' : instruction.channels[channel] === 'notAsked' ? 'notAsked' : 'no'
          return (
            <li key={channel} data-ok={ok || undefined}>
              {ok ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
              {t(`channelSays.${says}`, { channel: t(`safeChannels.${channel}`) })}
            </li>
          )
        })}
      </ul>
      <ul className={classes.lines}>
        <Hours instruction={instruction} />
        <li>{t(nameClinic === 'yes' ? 'banner.mayNameClinic' : 'banner.doNotNameClinic')}</li>
        {codeName && <li>{t('banner.codeName', { codeName })}</li>}
        {whatToSay && <li className={classes.words}>{t('banner.whatToSay', { words: whatToSay })}</li>}
      </ul>
    </>
  )
}

function Hours({ instruction }: { instruction: SafetyInstruction }) {
  const { t } = useWords('consents')
  const { zone } = useFormat()
  const now = useMinute()
  const say = useSaySpans()
  const safeNow = isSafeHour(instruction, dayAt(now, zone), clockAt(now, zone))
  const said = [instruction.hours, ...say(instruction.spans)].filter(Boolean).join(' · ')
  if (!said) return null
  return (
    <li>
      {t('banner.hours', { hours: said })} {safeNow !== null && <strong>{t(safeNow ? 'banner.nowSafe' : 'banner.nowNotSafe')}</strong>}
    </li>
  )
}

/** "Monday, Tuesday 9:00 a.m. – 2:00 p.m.": days of the same hours together. */
function useSaySpans() {
  const { t } = useWords('consents')
  const { clock, zone } = useFormat()
  // Any day will do: a clock of the wall is shown, not a moment.
  const shown = (wall: string) => clock(momentAt('2026-01-05', wall, zone))
  return (spans: SafeSpan[]) => {
    const byHours = Map.groupBy(spans.toSorted((one, other) => one.weekday - other.weekday), ({ from, to }) => `${shown(from)} – ${shown(to)}`)
    return [...byHours].map(([hours, days]) => `${days.map(({ weekday }) => t(`weekdays.${weekday as 1}`)).join(', ')} ${hours}`)
  }
}

/** The time, told anew each minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), minute)
    return () => clearInterval(ticking)
  }, [])
  return now
}
