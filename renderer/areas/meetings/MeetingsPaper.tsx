import { Route, Switch } from 'wouter'
import { SignInPaper } from './door/SignInPaper.tsx'

/** "/:id/sign-in" is the sheet on which people sign in. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/sign-in">{({ id }) => <SignInPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
