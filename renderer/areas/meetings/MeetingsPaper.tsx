import { Route, Switch } from 'wouter'
import { AgendaPaper } from './agenda/AgendaPaper.tsx'
import { PackPaper } from './pack/PackPaper.tsx'
import { SignInPaper } from './door/SignInPaper.tsx'
import { CallSheetPaper } from './turnout/CallSheetPaper.tsx'

/** "/:id/agenda" is the agenda, in usual or large print; "/:id/sign-in" the sheet on which people sign in; "/:id/calls" those to call from ("?caller=" one of them); "/:id/pack" several papers in one go. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/agenda">{({ id }) => <AgendaPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/sign-in">{({ id }) => <SignInPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/pack">{({ id }) => <PackPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/calls">{({ id }) => <CallSheetPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
