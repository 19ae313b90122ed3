import type { Migration } from '#main/store/migrate.ts'
import { countsMigrations } from './counts/counts.migrations.ts'
import { equipmentMigrations } from './equipment/equipment.migrations.ts'
import { monthsMigrations } from './months/months.migrations.ts'
import { reservationsMigrations } from './reservations/reservations.migrations.ts'
import { stationsMigrations } from './stations/stations.migrations.ts'
import { ledgerMigrations } from './stock/ledger.migrations.ts'
import { stockMigrations } from './stock/stock.migrations.ts'
import { visitMigrations } from './visit/visit.migrations.ts'
import { useMigrations } from './use/use.migrations.ts'

export const loansMigrations: Migration[] = [...stockMigrations, ...monthsMigrations, ...ledgerMigrations, ...countsMigrations, ...useMigrations, ...equipmentMigrations, ...stationsMigrations, ...visitMigrations, ...reservationsMigrations]
