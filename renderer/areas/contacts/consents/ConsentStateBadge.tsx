import { Badge } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconEraser, IconHourglassLow, IconX } from '@tabler/icons-react'
import type { Consent, ConsentState } from '#shared/areas/contacts/consents.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

const signs = { valid: IconCheck, expiresSoon: IconHourglassLow, expired: IconX, toActOn: IconAlertTriangle, withdrawn: IconX, struck: IconEraser }
const colours: Record<ConsentState, string> = { valid: 'ink', expiresSoon: 'yellow', expired: 'gray', toActOn: 'red', withdrawn: 'gray', struck: 'gray' }

/** Where a consent stands, in a word and a sign; with the day that matters. */
export function ConsentStateBadge({ consent }: { consent: Consent }) {
  const { t } = useWords('consents')
  const { day } = useFormat()
  const Sign = signs[consent.state]
  const date = consent.state === 'toActOn' ? consent.actBy : consent.state === 'withdrawn' ? consent.withdrawnOn : consent.validUntil
  // A day within weeks needs no year; one of another year would mislead without.
  const style = consent.state === 'toActOn' || consent.state === 'expiresSoon' ? 'short' : 'long'
  return (
    <Badge variant="outline" tt="none" size="lg" color={colours[consent.state]} c="var(--mantine-color-text)" leftSection={<Sign size={14} aria-hidden />} style={{ height: 'auto', whiteSpace: 'normal' }}>
      {consent.state === 'valid' && !date ? t('states.validOpen') : t(`states.${consent.state}`, { day: date ? day(date, style) : '' })}
    </Badge>
  )
}
