import { Route, Switch } from 'wouter'
import { noticeKind } from '#shared/areas/space/notices.schema.ts'
import { NoticePaper } from '../notices/NoticePaper.tsx'
import { DaySheetPaper } from './DaySheetPaper.tsx'
import { DoorSignsPaper } from './DoorSignsPaper.tsx'
import { SlipPaper } from './SlipPaper.tsx'

/** "/door-signs" and "/day-sheet" of "?day=", "/slip/:id" of one booking, "/notice/:id/:kind" the letter about it. */
export default function SpacePaper() {
  return (
    <Switch>
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
