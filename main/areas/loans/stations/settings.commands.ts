import type { StationSettings } from '#shared/areas/loans/stations.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

/** From now on; sessions already granted stay as they are. */
export async function setSettings(db: WriteDb, settings: StationSettings, act: Act): Promise<StationSettings> {
  for (const [key, value] of Object.entries(settings)) {
    await db.insertInto('station_setting').values({ key, value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute()
  }
  act.touch('loans')
  return settings
}
