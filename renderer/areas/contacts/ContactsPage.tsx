import { Route, Switch } from 'wouter'
import { ContactsDesk } from './ContactsDesk.tsx'
import { FieldsPage } from './fields/FieldsPage.tsx'
import { EditGroupPage, NewGroupPage } from './groups/EditGroupPage.tsx'
import { GroupPage } from './groups/GroupPage.tsx'
import { GroupsPage } from './groups/GroupsPage.tsx'
import { ImportPage } from './importing/ImportPage.tsx'

/** "/" lists them, "/new/person" and "/new/organization" make one, "/:id" is one, "/:id/edit" changes it: each beside the list. */
export default function ContactsPage() {
  return (
    <Switch>
      <Route path="/import" component={ImportPage} />
      <Route path="/import/:jobId" component={ImportPage} />
      <Route path="/groups" component={GroupsPage} />
      <Route path="/groups/new" component={NewGroupPage} />
      <Route path="/groups/:id">{({ id }) => <GroupPage key={id} id={id} />}</Route>
      <Route path="/groups/:id/edit">{({ id }) => <EditGroupPage key={id} id={id} />}</Route>
      <Route path="/settings/fields" component={FieldsPage} />
      <Route component={ContactsDesk} />
    </Switch>
  )
}
