import { Badge, Checkbox, Stack, Switch, Text } from '@mantine/core'
import type { HoursSettings } from '#shared/areas/space/hours.schema.ts'
import { otherHolidayNames } from '#shared/base/holidays.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Part } from './Part.tsx'
import { useAct } from './useAct.ts'

const others: readonly string[] = otherHolidayNames

/** Which holidays the clinic keeps, and whether its rooms are closed on them. */
export function Holidays({ settings: { holidays, closedOnHolidays } }: { settings: HoursSettings }) {
  const { t } = useWords('spaceRules')
  const { day } = useFormat()
  const act = useAct()
  const coordinator = useIsCoordinator()
  const close = (closed: boolean) => act(() => client.space.hours.setClosedOnHolidays({ closed }), t('hours.saved'))
  const keep = (key: HoursSettings['holidays'][number]['key'], kept: boolean) => act(() => client.space.hours.keepHoliday({ key, kept }), t('hours.saved'))
  return (
    <Part title={t('holiday.title')} hint={t('holiday.hint')}>
      <Switch label={t('holiday.closed')} checked={closedOnHolidays} disabled={!coordinator} onChange={(event) => void close(event.currentTarget.checked)} />
      <Stack gap="xs">
        {holidays.map(({ key, kept, next }) => (
          <Checkbox
            key={key}
            checked={kept}
            disabled={!coordinator}
            onChange={(event) => void keep(key, event.currentTarget.checked)}
            label={<Text component="span" size="sm">{t(`holidays.${key}`)}{' '}{others.includes(key) && <Badge component="span" size="xs" variant="outline" color="gray" tt="none">{t('holiday.optional')}</Badge>}</Text>}
            description={day(next)}
          />
        ))}
      </Stack>
    </Part>
  )
}
