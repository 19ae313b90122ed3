import { Route, Switch } from 'wouter'
import { SignOutPaper } from './SignOutPaper.tsx'
import { StatementPaper } from './StatementPaper.tsx'

/** "/sign-out" is the sheet on which people sign for what they get, for "?meeting="; "/statement" an account's month, for "?contact=" or "?campaign=", and "?month=". */
export default function LoansPaper() {
  return (
    <Switch>
      <Route path="/sign-out" component={SignOutPaper} />
      <Route path="/statement" component={StatementPaper} />
    </Switch>
  )
}
