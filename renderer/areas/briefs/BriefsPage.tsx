import { Route, Switch } from 'wouter'
import { BriefList } from './BriefList.tsx'
import { BriefView } from './BriefView.tsx'
import { BothPage } from './pairs/BothPage.tsx'
import { GivenOutPage } from './library/GivenOutPage.tsx'
import { RefreshPage } from './library/RefreshPage.tsx'
import { LetterheadPage } from './letterhead/LetterheadPage.tsx'
import { PrintsPage } from './prints/PrintsPage.tsx'
import { ComparePage } from './versions/ComparePage.tsx'
import { VersionPage } from './versions/VersionPage.tsx'
import { SourcesPage } from './sources/SourcesPage.tsx'
import { TemplatesPage } from './templates/TemplatesPage.tsx'
import { TemplateView } from './templates/TemplateView.tsx'

/**
 * "/" lists them, "/new" makes one beside the list ("?pairOf=<id>": the other language of that one), "/prints" is the front desk's print list,
 * "/refresh" those to look at again, "/given-out" what was given out, "/sources" what they cite, "/templates" what they begin with, "/letterhead"
 * what all of them have besides their text, "/:id" is one, "/:id/both" its two languages, "/:id/compare" and "/:id/versions/:number" what it was.
 */
export default function BriefsPage() {
  return (
    <Switch>
      <Route path="/">
        <BriefList creating={false} />
      </Route>
      <Route path="/new">
        <BriefList creating />
      </Route>
      <Route path="/prints" component={PrintsPage} />
      <Route path="/:id/both">{({ id }) => <BothPage key={id} id={id} />}</Route>
      <Route path="/:id/compare">{({ id }) => <ComparePage key={id} id={id} />}</Route>
      <Route path="/:id/versions/:number">{({ id, number }) => <VersionPage key={`${id} ${number}`} id={id} number={Number(number)} />}</Route>
      <Route path="/refresh" component={RefreshPage} />
      <Route path="/given-out" component={GivenOutPage} />
      <Route path="/letterhead" component={LetterheadPage} />
      <Route path="/sources" component={SourcesPage} />
      <Route path="/templates" component={TemplatesPage} />
      <Route path="/templates/:id">{({ id }) => <TemplateView key={id} id={id} />}</Route>
      <Route path="/:id">{({ id }) => <BriefView key={id} id={id} />}</Route>
    </Switch>
  )
}
