import { Route, Switch } from 'wouter'
import { SignOutPaper } from './SignOutPaper.tsx'

/** "/sign-out" is the sheet on which people sign for what they get, for "?meeting=". */
export default function LoansPaper() {
  return (
    <Switch>
      <Route path="/sign-out" component={SignOutPaper} />
    </Switch>
  )
}
