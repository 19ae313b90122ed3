import { Route, Switch } from 'wouter'
import { ReminderPaper } from '../equipment/ReminderPaper.tsx'
import { SlipPaper } from '../equipment/SlipPaper.tsx'
import { SignOutPaper } from './SignOutPaper.tsx'
import { StatementPaper } from './StatementPaper.tsx'
import { VisitPaper } from './VisitPaper.tsx'

/**
 * "/sign-out" is the sheet on which people sign for what they get, for "?meeting="; "/statement" an account's month, for "?contact=" or
 * "?campaign=", and "?month="; "/visit/<id>" the slip of a visit to the counter; "/equipment/…" the slip and the reminder of a loan.
 */
export default function LoansPaper() {
  return (
    <Switch>
      <Route path="/sign-out" component={SignOutPaper} />
      <Route path="/equipment/slip/:id">{({ id }) => <SlipPaper claimId={id} />}</Route>
      <Route path="/equipment/reminder/:id">{({ id }) => <ReminderPaper claimId={id} />}</Route>
      <Route path="/visit/:id">{({ id }) => <VisitPaper visitId={id} />}</Route>
      <Route path="/statement" component={StatementPaper} />
    </Switch>
  )
}
