import { List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Following } from '#shared/areas/meetings/planning.schema.ts'
import { useSayBreach } from '#renderer/areas/space/useSayBreach.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSpan } from '../meetings.data.ts'
import { useSayText } from '../kinds/shippedTexts.ts'

/** What would become of everything a meeting has, one sentence each; what is not as it should be stands out. */
export function FollowsList({ follows, moving }: { follows: Following; moving: boolean }) {
  const { t } = useWords('planning')
  const lines = [...useRoomLines(follows), ...useFareLines(follows, moving), ...usePeopleLines(follows), ...useNeedLines(follows, moving), ...useStepLines(follows)]
  if (lines.length === 0) return <Text size="sm" c="dimmed">{t('follows.nothing')}</Text>
  return (
    <List size="sm" spacing={4}>
      {lines.map(({ text, grave }, index) => (
        <List.Item key={index}>{grave ? <Grave>{text}</Grave> : text}</List.Item>
      ))}
    </List>
  )
}

interface Line {
  text: string
  grave?: boolean
}

function Grave({ children }: { children: ReactNode }) {
  return <Text span size="sm" fw={600} c="var(--mantine-color-error)">{children}</Text>
}

function useRoomLines({ room }: Following): Line[] {
  const { t } = useWords('planning')
  const { moment } = useFormat()
  const span = useSpan()
  const sayBreach = useSayBreach()
  if (!room) return []
  const { roomName, from, to, clashes, breaches } = room
  if (!to) return [{ text: t('follows.roomFreed', { room: roomName, when: `${moment(from.start)} – ${span(from.start, from.end).split(' – ').slice(1).join(' – ')}` }) }]
  const graveBreaches = breaches.filter(({ mild }) => !mild)
  return [
    ...(clashes.length + graveBreaches.length === 0 ? [{ text: t('follows.roomMoves', { room: roomName, when: moment(to.start) }) }] : []),
    ...clashes.map((one) => ({ text: t('follows.roomTaken', { room: one.roomName, title: one.title, span: span(one.start, one.end) }), grave: true })),
    ...graveBreaches.map((breach) => ({ text: sayBreach(breach), grave: true })),
  ]
}

function useFareLines({ kept, issued, prints }: Following, moving: boolean): Line[] {
  const { t } = useWords('planning')
  const { number } = useFormat()
  return [
    ...kept.map(({ itemName: item, left, short }) => (short > 0 ? { text: t('follows.faresShort', { item, count: short, formatted: number(short) }), grave: true } : { text: t(moving ? 'follows.faresKept' : 'follows.faresFreed', { item, count: left, formatted: number(left) }) })),
    ...(prints > 0 ? [{ text: t(moving ? 'follows.printsStay' : 'follows.printsOff', { count: prints }) }] : []),
    ...(moving ? [] : issued.map(({ itemName: item, quantity, toName }) => ({ text: t(toName ? 'follows.issuedTo' : 'follows.issued', { item, count: quantity, formatted: number(quantity), name: toName ?? '' }) }))),
  ]
}

function usePeopleLines({ people, elsewhere }: Following): Line[] {
  const { t } = useWords('planning')
  const { number } = useFormat()
  const span = useSpan()
  const { toTell, byEmail, byPhone, unreachable } = people
  return [
    ...(toTell > 0 ? [{ text: t('follows.toTell', { count: toTell, formatted: number(toTell), email: number(byEmail), phone: number(byPhone) }) }] : []),
    ...(unreachable > 0 ? [{ text: t('follows.unreachable', { count: unreachable, formatted: number(unreachable) }) }] : []),
    ...elsewhere.map((one) => ({ text: t('finding.elsewhere', { name: one.name, meeting: one.meetingTitle, span: span(one.start, one.end) }), grave: true })),
  ]
}

function useNeedLines({ needs }: Following, moving: boolean): Line[] {
  const { t } = useWords(['planning', 'meetingNeeds'])
  const { day } = useFormat()
  return needs.flatMap(({ kind, arranged, becomes, late }) => {
    const what = t(`meetingNeeds:kinds.${kind}`)
    if (!moving) return arranged ? [{ text: t('planning:follows.needOff', { what }) }] : []
    if (arranged) return [{ text: t('planning:follows.needAgain', { what }) }]
    if (late) return [{ text: t('planning:follows.needLate', { what, day: day(becomes!, 'short') }), grave: true }]
    return becomes ? [{ text: t('planning:follows.needMoves', { what, day: day(becomes, 'short') }) }] : []
  })
}

function useStepLines({ steps }: Following): Line[] {
  const { t } = useWords('planning')
  const { day } = useFormat()
  const say = useSayText()
  return steps.map(({ what, becomes }) => ({ text: t('follows.step', { what: say(what), day: day(becomes, 'short') }) }))
}
