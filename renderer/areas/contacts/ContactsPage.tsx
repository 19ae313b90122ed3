import { Route, Switch } from 'wouter'
import { ContactsDesk } from './ContactsDesk.tsx'
import { FollowUpsPage } from './followUps/FollowUpsPage.tsx'
import { ImportPage } from './importing/ImportPage.tsx'
import { LadderPage } from './ladder/LadderPage.tsx'
import { NetworkPage } from './ties/NetworkPage.tsx'
import { TieSettingsPage } from './ties/TieSettingsPage.tsx'

/** "/" lists them, "/new/person" and "/new/organization" make one, "/:id" is one, "/:id/edit" changes it: each beside the list. */
export default function ContactsPage() {
  return (
    <Switch>
      <Route path="/import" component={ImportPage} />
      <Route path="/import/:jobId" component={ImportPage} />
      <Route path="/ladder" component={LadderPage} />
      <Route path="/settings/ties" component={TieSettingsPage} />
      <Route path="/:id/network">{({ id }) => <NetworkPage id={id} />}</Route>
      <Route path="/follow-ups" component={FollowUpsPage} />
      <Route component={ContactsDesk} />
    </Switch>
  )
}
