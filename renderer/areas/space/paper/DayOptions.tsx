import { Button, Group } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import { UnsafePermit } from '#renderer/areas/contacts/safety/UnsafePermit.tsx'
import { Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Of which day the paper is. */
export function DayChoice({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const { t, language } = useWords('spacePaper')
  const { t: ofKit } = useWords('kit')
  return (
    <DatePickerInput
      label={t('day')}
      w={290}
      locale={language.toLowerCase()}
      valueFormat={language === 'fr-CA' ? 'dddd D MMMM YYYY' : 'dddd, MMMM D, YYYY'}
      firstDayOfWeek={0}
      ariaLabels={{ nextMonth: ofKit('nextMonth'), previousMonth: ofKit('previousMonth'), nextYear: ofKit('nextYear'), previousYear: ofKit('previousYear'), nextDecade: ofKit('nextDecade'), previousDecade: ofKit('previousDecade'), monthLevelControl: ofKit('chooseMonth'), yearLevelControl: ofKit('chooseYear') }}
      value={day}
      onChange={(chosen) => chosen && onDay(chosen)}
    />
  )
}

/** How many are not named on it, and the way for an organizer to permit some. */
export function NotNamed({ list, onPermit }: { list: { leftOut: number; leftOutIds: string[] }; onPermit: (permitId: string) => void }) {
  const { t } = useWords('spacePaper')
  const { number } = useFormat()
  const [asking, setAsking] = useState(false)
  if (list.leftOut === 0) return null
  return (
    <>
      <Group gap="sm">
        <Warning>{t('leftOut', { count: list.leftOut, formatted: number(list.leftOut) })}</Warning>
        {!asking && <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>{t('permit')}</Button>}
      </Group>
      {asking && (
        <UnsafePermit
          selection={{ by: 'ids', ids: list.leftOutIds }}
          purpose="roomPaper"
          onPermit={(permitId) => {
            setAsking(false)
            onPermit(permitId)
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  )
}
