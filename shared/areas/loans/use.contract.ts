import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { handOut, read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { day } from '#shared/base/time.ts'
import { month } from './months.schema.ts'
import { accountOf } from './stock.schema.ts'
import { payer, statement, used, jobFilter, jobInput, job, reversalInput, usual } from './use.schema.ts'
import { useTermsContract } from './useTerms.contract.ts'
import { standing } from './useTerms.schema.ts'

const statementInput = z.object({ payer, month })

export const useContract = {
  terms: useTermsContract,
  /**
   * Writes a job down. INVALID `kind` when no rate holds that day, INVALID `end` when a meter went backwards;
   * CONFLICT `veryMany` unless so many were confirmed, CONFLICT `overQuota` and what is left unless there is a reason.
   */
  log: write(everyone).input(jobInput).output(job),
  /** Undoes a job by a new line of today; once only. */
  reverse: write(everyone).input(reversalInput).output(job),
  /** The ledger of jobs, newest first: all of it, or what fits the filter. */
  jobs: read(everyone).input(page.extend(jobFilter.shape)).output(paged(job)),
  /** How a contact stands towards its quotas in the month of a day, today's when none is given. */
  standing: read(everyone).input(z.object({ contactId: id, day: day.nullish() })).output(z.array(standing)),
  usual: read(everyone).output(usual),
  statement: read(everyone).input(statementInput).output(statement),
  /** The same as a table, with every job; that it left the desk is written in the audit. */
  exportStatement: handOut(everyone).input(statementInput).output(z.object({ file: z.instanceof(Blob), name: z.string() })),
  /** What a contact or a campaign has used this month and this fiscal year. */
  used: read(everyone).input(accountOf).output(used),
}
