import { Route, Switch } from 'wouter'
import { ContactsDesk } from './ContactsDesk.tsx'
import { DuplicatesPage } from './duplicates/DuplicatesPage.tsx'
import { MergePage } from './duplicates/MergePage.tsx'
import { ImportPage } from './importing/ImportPage.tsx'

/** "/" lists them, "/new/person" and "/new/organization" make one, "/:id" is one, "/:id/edit" changes it: each beside the list. */
export default function ContactsPage() {
  return (
    <Switch>
      <Route path="/import" component={ImportPage} />
      <Route path="/import/:jobId" component={ImportPage} />
      <Route path="/duplicates" component={DuplicatesPage} />
      <Route path="/duplicates/:a/:b" component={MergePage} />
      <Route component={ContactsDesk} />
    </Switch>
  )
}
