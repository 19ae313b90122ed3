import { Route, Switch } from 'wouter'
import { BodiesPage } from './bodies/BodiesPage.tsx'
import { CalendarPage } from './calendar/CalendarPage.tsx'
import { KindsPage } from './kinds/KindsPage.tsx'
import { MeetingList } from './MeetingList.tsx'
import { MeetingView } from './MeetingView.tsx'
import { PlanPage } from './planning/PlanPage.tsx'
import { OpenItemsPage } from './topics/OpenItemsPage.tsx'

/**
 * "/" lists them, "/new" makes one beside the list, "/plan" one with everything it needs; "/kinds" is what new ones begin with,
 * "/open" what earlier ones left open, "/bodies" before whom one speaks, "/calendar" takes them out to other calendars and in from
 * them; "/:id" is one, "/:id/edit" changes it beside itself, "/:id/door" and the like are its other tabs.
 */
export default function MeetingsPage() {
  return (
    <Switch>
      <Route path="/">
        <MeetingList creating={false} />
      </Route>
      <Route path="/new">
        <MeetingList creating />
      </Route>
      <Route path="/plan" component={PlanPage} />
      <Route path="/calendar" component={CalendarPage} />
      <Route path="/kinds" component={KindsPage} />
      <Route path="/open" component={OpenItemsPage} />
      <Route path="/bodies" component={BodiesPage} />
      <Route path="/:id/edit">{({ id }) => <MeetingView key={id} id={id} editing />}</Route>
      <Route path="/:id">{({ id }) => <MeetingView key={id} id={id} />}</Route>
      <Route path="/:id/:tab">{({ id, tab }) => <MeetingView key={id} id={id} tab={tab} />}</Route>
    </Switch>
  )
}
