import { countsHandlers } from './counts/counts.handlers.ts'
import { equipmentHandlers } from './equipment/equipment.handlers.ts'
import { monthsHandlers } from './months/months.handlers.ts'
import { reservationsHandlers } from './reservations/reservations.handlers.ts'
import { stationsHandlers } from './stations/stations.handlers.ts'
import { stockHandlers } from './stock/stock.handlers.ts'
import { visitHandlers } from './visit/visit.handlers.ts'
import { useHandlers } from './use/use.handlers.ts'

export const loansHandlers = {
  stock: stockHandlers,
  counts: countsHandlers,
  months: monthsHandlers,
  reservations: reservationsHandlers,
  equipment: equipmentHandlers,
  stations: stationsHandlers,
  use: useHandlers,
  visit: visitHandlers,
}
