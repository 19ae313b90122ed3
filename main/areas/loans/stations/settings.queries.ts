import { stationSettings, type StationSettings } from '#shared/areas/loans/stations.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

/** As the coordinator set them; until then, as is usual. */
export async function getSettings(db: AnyDb): Promise<StationSettings> {
  const rows = await db.selectFrom('station_setting').selectAll().execute()
  return stationSettings.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])))
}
