import { Route, Switch } from 'wouter'
import { ApprovalsPage } from './approvals/ApprovalsPage.tsx'
import { BoardPage } from './board/BoardPage.tsx'
import { CalendarPage } from './calendar/CalendarPage.tsx'
import { CalendarImportPage } from './calendar/importing/CalendarImportPage.tsx'
import { FindSpace } from './finding/FindSpace.tsx'
import { RoomsPage } from './rooms/RoomsPage.tsx'
import { SettingsPage } from './SettingsPage.tsx'
import { Waitlist } from './waitlist/Waitlist.tsx'

/** "/" is the board, and the rest stands beside it (`SpacePages`). */
export default function SpacePage() {
  return (
    <Switch>
      <Route path="/find">{() => <FindSpace />}</Route>
      <Route path="/waitlist" component={Waitlist} />
      <Route path="/approvals" component={ApprovalsPage} />
      <Route path="/rooms" component={RoomsPage} />
      <Route path="/calendar" component={CalendarPage} />
      <Route path="/calendar/import" component={CalendarImportPage} />
      <Route path="/calendar/import/:jobId" component={CalendarImportPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route component={BoardPage} />
    </Switch>
  )
}
