import { Failure } from '#renderer/kit/Failure.tsx'
import { Closures } from './Closures.tsx'
import { Holidays } from './Holidays.tsx'
import { useHoursSettings } from './hours.data.ts'
import { Seasons } from './Seasons.tsx'
import { UsualHours } from './UsualHours.tsx'

/** When the rooms may be had: usual hours, seasons, closures and holidays. */
export function HoursSettings() {
  const settings = useHoursSettings()
  if (settings.error) return <Failure error={settings.error} retry={() => settings.refetch()} />
  if (!settings.data) return null
  return (
    <>
      <UsualHours settings={settings.data} />
      <Seasons settings={settings.data} />
      <Closures settings={settings.data} />
      <Holidays settings={settings.data} />
    </>
  )
}
