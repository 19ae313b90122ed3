import { countsContract } from './counts.contract.ts'
import { equipmentContract } from './equipment.contract.ts'
import { monthsContract } from './months.contract.ts'
import { reservationsContract } from './reservations.contract.ts'
import { stationsContract } from './stations.contract.ts'
import { stockContract } from './stock.contract.ts'
import { visitContract } from './visit.contract.ts'
import { useContract } from './use.contract.ts'

export const loansContract = {
  stock: stockContract,
  counts: countsContract,
  months: monthsContract,
  reservations: reservationsContract,
  equipment: equipmentContract,
  stations: stationsContract,
  use: useContract,
  visit: visitContract,
}
