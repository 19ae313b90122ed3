import { Route, Switch } from 'wouter'
import { CountsPage } from './counts/CountsPage.tsx'
import { EquipmentPage } from './equipment/EquipmentPage.tsx'
import { ThingPage } from './equipment/ThingPage.tsx'
import { useScanner } from './equipment/useScanner.ts'
import { MonthsPage } from './months/MonthsPage.tsx'
import { StationsPage } from './stations/StationsPage.tsx'
import { DrawersPage } from './stock/DrawersPage.tsx'
import { StockPage } from './stock/StockPage.tsx'
import { TermsPage } from './use/terms/TermsPage.tsx'
import { StatementPage } from './use/StatementPage.tsx'
import { UsePage } from './use/UsePage.tsx'
import { CounterPage } from './visit/CounterPage.tsx'

/** "/" is the stock, and the rest stands beside it (`LoansPages`). */
export default function LoansPage() {
  useScanner()
  return (
    <Switch>
      <Route path="/equipment" component={EquipmentPage} />
      <Route path="/equipment/:id" component={ThingPage} />
      <Route path="/counter" component={CounterPage} />
      <Route path="/use" component={UsePage} />
      <Route path="/statement" component={StatementPage} />
      <Route path="/terms" component={TermsPage} />
      <Route path="/counts" component={CountsPage} />
      <Route path="/stations" component={StationsPage} />
      <Route path="/months" component={MonthsPage} />
      <Route path="/drawers" component={DrawersPage} />
      <Route component={StockPage} />
    </Switch>
  )
}
