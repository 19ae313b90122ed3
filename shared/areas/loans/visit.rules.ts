import { ORPCError } from '@orpc/contract'
import { deskError, type ErrorData } from '#shared/base/errors.ts'
import { wantsAsking } from './stock.rules.ts'
import type { Visit } from './visit.schema.ts'

/** Runs what writes one line of a visit: where it is refused, the refusal tells of that line (`["fares", 1, "quantity"]`, "fares.1.quantity"). */
export async function inLine<Done>(place: [list: string, line: number], work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    if (error.code === 'INVALID') {
      const { issues } = error.data as ErrorData<'INVALID'>
      throw deskError('INVALID', { issues: issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] })) })
    }
    const conflict = error.data as ErrorData<'CONFLICT'>
    if (error.code !== 'CONFLICT' || !conflict.field) throw error
    throw deskError('CONFLICT', { ...conflict, field: [...place, conflict.field].join('.') })
  }
}

interface Counted {
  quantity: number | null
}

/** How many of what is more often a slip than a wish: fares as when they are issued, jobs above what the coordinator has set. */
export function veryMany({ fares, jobs }: { fares: readonly Counted[]; jobs: readonly Counted[] }, askAbove: number): number[] {
  const quantities = (lines: readonly Counted[]) => lines.map(({ quantity }) => quantity ?? 0)
  return [...quantities(fares).filter(wantsAsking), ...quantities(jobs).filter((quantity) => quantity > askAbove)]
}

/** Cents of the fares and jobs that were not reversed. */
export function valueOf({ fares, jobs }: Pick<Visit, 'fares' | 'jobs'>): number {
  const issued = fares.filter((entry) => !entry.reversedBy).reduce((sum, entry) => sum - entry.change * entry.unitValue, 0)
  return jobs.filter((job) => !job.reversedBy).reduce((sum, job) => sum + job.value, issued)
}
