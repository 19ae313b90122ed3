import { countsContract } from './counts.contract.ts'
import { monthsContract } from './months.contract.ts'
import { stationsContract } from './stations.contract.ts'
import { stockContract } from './stock.contract.ts'
import { useContract } from './use.contract.ts'

export const loansContract = {
  stock: stockContract,
  counts: countsContract,
  months: monthsContract,
  stations: stationsContract,
  use: useContract,
}
