import { useSearchParams } from 'wouter'
import { id } from '#shared/base/ids.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import classes from './visit.module.css'
import { Visiting } from './Visiting.tsx'
import { VisitsToday } from './VisitsToday.tsx'

/** One group stands there: whatever it gets, in one go and on one slip. "?contact=" and "?meeting=" say who it is. */
export function CounterPage() {
  const { t } = useWords('visit')
  const [address] = useSearchParams()
  const known = (name: string) => id.safeParse(address.get(name)).data ?? null
  const begin = { contactId: known('contact'), meetingId: known('meeting') }
  return (
    <Page title={t('page')}>
      <LoansPages />
      <div className={classes.desk}>
        <Visiting key={`${begin.contactId} ${begin.meetingId}`} begin={begin} />
        <VisitsToday />
      </div>
    </Page>
  )
}
