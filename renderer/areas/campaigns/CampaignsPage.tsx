import { Route, Switch } from 'wouter'
import { CampaignView } from './CampaignView.tsx'
import { CampaignList } from './CampaignList.tsx'

/** "/" is the list, "/<id>" one campaign. */
export default function CampaignsPage() {
  return (
    <Switch>
      <Route path="/:id">{({ id }) => <CampaignView key={id} id={id} />}</Route>
      <Route component={CampaignList} />
    </Switch>
  )
}
