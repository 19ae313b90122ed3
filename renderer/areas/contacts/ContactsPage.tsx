import { Route, Switch } from 'wouter'
import { ConsentsPage } from './consents/ConsentsPage.tsx'
import { ContactsDesk } from './ContactsDesk.tsx'
import { ImportPage } from './importing/ImportPage.tsx'

/** "/" lists them, "/new/person" and "/new/organization" make one, "/:id" is one, "/:id/edit" changes it: each beside the list. */
export default function ContactsPage() {
  return (
    <Switch>
      <Route path="/consents" component={ConsentsPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/import/:jobId" component={ImportPage} />
      <Route component={ContactsDesk} />
    </Switch>
  )
}
