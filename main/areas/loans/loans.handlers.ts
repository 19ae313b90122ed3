import { countsHandlers } from './counts/counts.handlers.ts'
import { monthsHandlers } from './months/months.handlers.ts'
import { stationsHandlers } from './stations/stations.handlers.ts'
import { stockHandlers } from './stock/stock.handlers.ts'
import { useHandlers } from './use/use.handlers.ts'

export const loansHandlers = {
  stock: stockHandlers,
  counts: countsHandlers,
  months: monthsHandlers,
  stations: stationsHandlers,
  use: useHandlers,
}
