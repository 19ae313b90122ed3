import { Anchor, Badge } from '@mantine/core'
import { Link } from 'wouter'
import type { TimelineItem } from '#shared/areas/contacts/timeline.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { EntryLine } from './EntryLine.tsx'
import { Line } from './Line.tsx'

type Of<Source extends TimelineItem['source']> = Extract<TimelineItem, { source: Source }>

/** One line of a timeline, whichever area it comes from. */
export function TimelineLine({ item }: { item: TimelineItem }) {
  switch (item.source) {
    case 'entry':
      return <EntryLine item={item} />
    case 'meeting':
      return <MeetingLine item={item} />
    case 'loan':
      return <LoanLine item={item} />
    case 'equipment':
      return <EquipmentLine item={item} />
    case 'use':
      return <UseLine item={item} />
    case 'booking':
      return <BookingLine item={item} />
    case 'document':
      return <DocumentLine item={item} />
  }
}

function MeetingLine({ item }: { item: Of<'meeting'> }) {
  const { t } = useWords('timeline')
  const meetings = useWords('meetings')
  const attended = useAttended()
  const heading = (
    <>
      <Anchor component={Link} href={`~/meetings/${item.id}`} fw={600} size="sm">
        {item.title}
      </Anchor>{' '}
      {item.cancelled && <Cancelled />}
    </>
  )
  return <Line kind="meeting" at={item.at} heading={heading} details={[meetings.t(`kinds.${item.kind}`), attended(item), item.reply ? t(`replies.${item.reply}`) : !item.attendance && t('heldWith')]} />
}

/** "came at 6:05 p.m., late, left at 7:30 p.m." */
function useAttended() {
  const { t } = useWords('timeline')
  const { clock } = useFormat()
  return ({ attendance }: Of<'meeting'>) => {
    if (!attendance) return null
    if (!attendance.came) return t('attended.excused')
    const { arrivedAt, late, leftAt, remote, inPerson } = attendance
    const came = arrivedAt === null ? t('attended.came') : t('attended.cameAt', { when: clock(arrivedAt) })
    return [came, late && t('attended.late'), remote && !inPerson && t(`attended.${remote}`), leftAt !== null && t('attended.leftAt', { when: clock(leftAt) })].filter(Boolean).join(', ')
  }
}

function LoanLine({ item }: { item: Of<'loan'> }) {
  const { t } = useWords('timeline')
  const format = useFormat()
  const heading = (
    <>
      <Anchor component={Link} href={`~/loans?item=${item.itemId}`} fw={600} size="sm">
        {t('issued', { item: item.itemName, quantity: format.number(item.quantity) })}
      </Anchor>{' '}
      {item.reversed && <Badge variant="outline" size="sm" color="red" tt="none">{t('reversed')}</Badge>}
    </>
  )
  return <Line kind="loan" at={item.at} heading={heading} details={[item.meetingTitle, item.memberName]} />
}

function EquipmentLine({ item }: { item: Of<'equipment'> }) {
  const { t } = useWords('timeline')
  const format = useFormat()
  const heading = (
    <>
      <Anchor component={Link} href={`~/loans/equipment/${item.itemId}`} fw={600} size="sm">
        {item.back ? t('back', { item: item.itemName }) : t('lent', { item: item.itemName, day: format.day(item.to, 'short') })}
      </Anchor>{' '}
      {item.reversed && <Badge variant="outline" size="sm" color="red" tt="none">{t('reversed')}</Badge>}
    </>
  )
  return <Line kind="loan" at={item.at} heading={heading} details={[item.meetingTitle, item.memberName]} />
}

function UseLine({ item }: { item: Of<'use'> }) {
  const { t } = useWords('timeline')
  const use = useWords('use')
  const format = useFormat()
  const heading = (
    <>
      <Anchor component={Link} href={`~/loans/use?kind=${item.kind}`} fw={600} size="sm">
        {t('issued', { item: use.t(`kinds.${item.kind}`), quantity: format.number(item.quantity) })}
      </Anchor>{' '}
      {item.reversed && <Badge variant="outline" size="sm" color="red" tt="none">{t('reversed')}</Badge>}
    </>
  )
  return <Line kind="loan" at={item.at} heading={heading} details={[item.meetingTitle, item.memberName]} />
}

function BookingLine({ item }: { item: Of<'booking'> }) {
  const format = useFormat()
  const heading = (
    <>
      <Anchor component={Link} href={`~/space?day=${dayAt(item.at, format.zone)}&booking=${item.id}`} fw={600} size="sm">
        {item.title}
      </Anchor>{' '}
      {item.cancelled && <Cancelled />}
    </>
  )
  return <Line kind="booking" at={item.at} heading={heading} details={[item.roomName]} />
}

function DocumentLine({ item }: { item: Of<'document'> }) {
  const { t } = useWords('timeline')
  const format = useFormat()
  const heading = (
    <>
      <Anchor component={Link} href={`~/briefs/${item.briefId}`} fw={600} size="sm">
        {t('issued', { item: item.title, quantity: format.number(item.copies) })}
      </Anchor>{' '}
      {item.cancelled && <Badge variant="outline" size="sm" color="red" tt="none">{t('reversed')}</Badge>}
    </>
  )
  return <Line kind="document" at={item.at} heading={heading} details={[item.meetingTitle, item.memberName]} />
}

function Cancelled() {
  const { t } = useWords('timeline')
  return (
    <Badge variant="outline" size="sm" color="red" tt="none">
      {t('cancelled')}
    </Badge>
  )
}
