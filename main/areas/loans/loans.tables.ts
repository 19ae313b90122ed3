import type { CountsTables } from './counts/counts.tables.ts'
import type { EquipmentTables } from './equipment/equipment.tables.ts'
import type { MonthsTables } from './months/months.tables.ts'
import type { ReservationsTables } from './reservations/reservations.tables.ts'
import type { StationsTables } from './stations/stations.tables.ts'
import type { StockTables } from './stock/stock.tables.ts'
import type { VisitTables } from './visit/visit.tables.ts'
import type { UseTables } from './use/use.tables.ts'

export interface LoansTables extends StockTables, CountsTables, MonthsTables, UseTables, EquipmentTables, StationsTables, VisitTables, ReservationsTables {}
