import { Route, Switch } from 'wouter'
import { ConsentsPage } from './consents/ConsentsPage.tsx'
import { ContactsDesk } from './ContactsDesk.tsx'
import { FollowUpsPage } from './followUps/FollowUpsPage.tsx'
import { FieldsPage } from './fields/FieldsPage.tsx'
import { EditGroupPage, NewGroupPage } from './groups/EditGroupPage.tsx'
import { GroupPage } from './groups/GroupPage.tsx'
import { GroupsPage } from './groups/GroupsPage.tsx'
import { DuplicatesPage } from './duplicates/DuplicatesPage.tsx'
import { MergePage } from './duplicates/MergePage.tsx'
import { ImportPage } from './importing/ImportPage.tsx'
import { LadderPage } from './ladder/LadderPage.tsx'
import { NetworkPage } from './ties/NetworkPage.tsx'
import { TieSettingsPage } from './ties/TieSettingsPage.tsx'

/** "/" lists them, "/new/person" and "/new/organization" make one, "/:id" is one, "/:id/edit" changes it: each beside the list. */
export default function ContactsPage() {
  return (
    <Switch>
      <Route path="/consents" component={ConsentsPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/import/:jobId" component={ImportPage} />
      <Route path="/ladder" component={LadderPage} />
      <Route path="/settings/ties" component={TieSettingsPage} />
      <Route path="/:id/network">{({ id }) => <NetworkPage id={id} />}</Route>
      <Route path="/follow-ups" component={FollowUpsPage} />
      <Route path="/groups" component={GroupsPage} />
      <Route path="/groups/new" component={NewGroupPage} />
      <Route path="/groups/:id">{({ id }) => <GroupPage key={id} id={id} />}</Route>
      <Route path="/groups/:id/edit">{({ id }) => <EditGroupPage key={id} id={id} />}</Route>
      <Route path="/settings/fields" component={FieldsPage} />
      <Route path="/duplicates" component={DuplicatesPage} />
      <Route path="/duplicates/:a/:b" component={MergePage} />
      <Route component={ContactsDesk} />
    </Switch>
  )
}
