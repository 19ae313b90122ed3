import { useState } from 'react'
import type { UseInput, UseJob } from '#shared/areas/loans/use.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useUseSettings } from './use.data.ts'
import { useSayUse } from './useSayUse.ts'

/** On whose account: both null is the clinic's own. */
export interface Account {
  contactId: string | null
  campaignId: string | null
}

type Job = Omit<UseInput, 'contactId' | 'campaignId' | 'confirmedMany'>

/** Writes jobs down on an account; very many only once that was asked. `log` answers whether it was written. */
export function useLogging(account: Account) {
  const settings = useUseSettings()
  const done = useJobDone()
  const [asked, setAsked] = useState<number | null>(null)
  const log = async (job: Job, sure = false): Promise<boolean> => {
    const many = job.quantity > (settings.data?.askAbove ?? Number.POSITIVE_INFINITY)
    if (many && !sure) {
      setAsked(job.quantity)
      return false
    }
    const written = await client.loans.use.log({ ...job, ...account, confirmedMany: many })
    setAsked(null)
    done(written)
    return true
  }
  return { asked, forget: () => setAsked(null), log }
}

/** Says what was written and on whose account; it can be taken back from there. */
export function useJobDone() {
  const { t } = useWords('use')
  const loans = useWords('loans')
  const say = useSayUse()
  return (job: UseJob) => {
    const whose = job.contactName ?? job.campaignName ?? t('payer.clinic')
    notifyDone(t('log.done', { amount: say.amount(job.kind, job.quantity), kind: say.measure(job.kind), whose, value: say.money(job.value) }), {
      undo: () => client.loans.use.reverse({ jobId: job.id, reason: loans.t('reverse.undone') }),
    })
  }
}
