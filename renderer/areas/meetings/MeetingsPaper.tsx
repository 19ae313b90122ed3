import { Route, Switch } from 'wouter'
import { AgendaPaper } from './agenda/AgendaPaper.tsx'

/** "/:id/agenda" is the agenda, in usual or large print. */
export default function MeetingsPaper() {
  return (
    <Switch>
      <Route path="/:id/agenda">{({ id }) => <AgendaPaper key={id} meetingId={id} />}</Route>
    </Switch>
  )
}
