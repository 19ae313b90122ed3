import { Route, Switch } from 'wouter'
import { SignInPaper } from './door/SignInPaper.tsx'
import { CallSheetPaper } from './turnout/CallSheetPaper.tsx'

/** "/:id/sign-in" is the sheet on which people sign in, "/:id/calls" those to call from, "?caller=" one of them. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/sign-in">{({ id }) => <SignInPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/calls">{({ id }) => <CallSheetPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
