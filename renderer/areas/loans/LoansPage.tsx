import { Route, Switch } from 'wouter'
import { CountsPage } from './counts/CountsPage.tsx'
import { MonthsPage } from './months/MonthsPage.tsx'
import { StationsPage } from './stations/StationsPage.tsx'
import { DrawersPage } from './stock/DrawersPage.tsx'
import { StockPage } from './stock/StockPage.tsx'

/** "/" is the stock, and the rest stands beside it (`LoansPages`). */
export default function LoansPage() {
  return (
    <Switch>
      <Route path="/counts" component={CountsPage} />
      <Route path="/stations" component={StationsPage} />
      <Route path="/months" component={MonthsPage} />
      <Route path="/drawers" component={DrawersPage} />
      <Route component={StockPage} />
    </Switch>
  )
}
