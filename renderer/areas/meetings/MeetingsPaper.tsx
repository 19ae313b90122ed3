import { Route, Switch } from 'wouter'
import { AgendaPaper } from './agenda/AgendaPaper.tsx'
import { MinutesPaper } from './minutes/MinutesPaper.tsx'
import { LettersPaper } from './letters/LettersPaper.tsx'
import { PackPaper } from './pack/PackPaper.tsx'
import { SignInPaper } from './door/SignInPaper.tsx'
import { CallSheetPaper } from './turnout/CallSheetPaper.tsx'

/** A meeting's papers, one by one ("/:id/calls?caller=" is one caller's sheet), and "/:id/pack" several in one go. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/agenda">{({ id }) => <AgendaPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/minutes">{({ id }) => <MinutesPaper key={id} meetingId={id} of="minutes" />}</Route>
      <Route path="/:id/actions">{({ id }) => <MinutesPaper key={id} meetingId={id} of="actions" />}</Route>
      <Route path="/:id/sign-in">{({ id }) => <SignInPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/pack">{({ id }) => <PackPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/calls">{({ id }) => <CallSheetPaper key={id} meetingId={id} />}</Route>
      <Route path="/:id/letters">{({ id }) => <LettersPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
