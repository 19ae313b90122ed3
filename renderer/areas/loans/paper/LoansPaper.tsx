import { Route, Switch } from 'wouter'
import { ReminderPaper } from '../equipment/ReminderPaper.tsx'
import { SlipPaper } from '../equipment/SlipPaper.tsx'
import { SignOutPaper } from './SignOutPaper.tsx'

/** "/sign-out" is the sheet on which people sign for what they get, for "?meeting="; "/equipment/…" the slip and the reminder of a loan. */
export default function LoansPaper() {
  return (
    <Switch>
      <Route path="/sign-out" component={SignOutPaper} />
      <Route path="/equipment/slip/:id">{({ id }) => <SlipPaper claimId={id} />}</Route>
      <Route path="/equipment/reminder/:id">{({ id }) => <ReminderPaper claimId={id} />}</Route>
    </Switch>
  )
}
