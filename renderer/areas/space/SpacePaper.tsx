import { Route, Switch } from 'wouter'
import { BoardPaper } from './board/paper/BoardPaper.tsx'

/** "/board" is a day or a week of the board, as its address asks for it. */
export default function SpacePaper() {
  return (
    <Switch>
      <Route path="/board" component={BoardPaper} />
    </Switch>
  )
}
