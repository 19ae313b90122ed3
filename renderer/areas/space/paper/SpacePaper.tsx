import { Route, Switch } from 'wouter'
import { noticeKind } from '#shared/areas/space/notices.schema.ts'
import { BoardPaper } from '../board/paper/BoardPaper.tsx'
import { NoticePaper } from '../notices/NoticePaper.tsx'
import { DaySheetPaper } from './DaySheetPaper.tsx'
import { DoorSignsPaper } from './DoorSignsPaper.tsx'
import { SlipPaper } from './SlipPaper.tsx'

/** "/board" is a day or a week of the board, "/door-signs" and "/day-sheet" of "?day=", "/slip/:id" of one booking, "/notice/:id/:kind" the letter about it. */
export default function SpacePaper() {
  return (
    <Switch>
      <Route path="/board" component={BoardPaper} />
      <Route path="/door-signs" component={DoorSignsPaper} />
      <Route path="/day-sheet" component={DaySheetPaper} />
      <Route path="/slip/:id">{({ id }) => <SlipPaper key={id} id={id} />}</Route>
      <Route path="/notice/:id/:kind">
        {({ id, kind }) => {
          const known = noticeKind.safeParse(kind).data
          return known ? <NoticePaper key={id} bookingId={id} kind={known} /> : null
        }}
      </Route>
    </Switch>
  )
}
