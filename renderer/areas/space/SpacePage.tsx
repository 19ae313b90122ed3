import { Route, Switch } from 'wouter'
import { ApprovalsPage } from './approvals/ApprovalsPage.tsx'
import { BoardPage } from './board/BoardPage.tsx'

/** "/" is the board, and the rest stands beside it (`SpacePages`). */
export default function SpacePage() {
  return (
    <Switch>
      <Route path="/approvals" component={ApprovalsPage} />
      <Route component={BoardPage} />
    </Switch>
  )
}
