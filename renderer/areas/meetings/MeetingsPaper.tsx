import { Route, Switch } from 'wouter'
import { AgendaPaper } from './agenda/AgendaPaper.tsx'
import { MinutesPaper } from './minutes/MinutesPaper.tsx'
import { SignInPaper } from './door/SignInPaper.tsx'
import { CallSheetPaper } from './turnout/CallSheetPaper.tsx'

/** "/:id/agenda" is the agenda, in usual or large print; "/:id/minutes" and "/:id/actions" the minutes and who does what by when; "/:id/sign-in" the sheet on which people sign in, "/:id/calls" those to call from, "?caller=" one of them. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/agenda">{({ id }) => <AgendaPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/minutes">{({ id }) => <MinutesPaper key={id} meetingId={id} of="minutes" />}</Route>
      <Route path="/:id/actions">{({ id }) => <MinutesPaper key={id} meetingId={id} of="actions" />}</Route>
      <Route path="/:id/sign-in">{({ id }) => <SignInPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/calls">{({ id }) => <CallSheetPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
