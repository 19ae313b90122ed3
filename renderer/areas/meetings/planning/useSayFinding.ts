import type { Finding } from '#shared/areas/meetings/planning.schema.ts'
import { useSayBreach } from '#renderer/areas/space/useSayBreach.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSpan } from '../meetings.data.ts'

/** What was found in a plan, one sentence for each thing. */
export function useSayFinding(): (finding: Finding) => string[] {
  const { t } = useWords(['planning', 'meetingNeeds'])
  const { number, day, moment, clock } = useFormat()
  const span = useSpan()
  const sayBreach = useSayBreach()
  return (finding) => {
    switch (finding.is) {
      case 'roomTaken': {
        const { nextFree } = finding
        const taken = finding.by.map((one) => t('planning:finding.roomTaken', { room: one.roomName, title: one.title, span: span(one.start, one.end) }))
        return nextFree ? [...taken, t('planning:finding.nextFree', { room: finding.roomName, when: `${moment(nextFree.start)} – ${clock(nextFree.end)}` })] : taken
      }
      case 'roomRules':
      case 'roomNotes':
        return finding.breaches.map(sayBreach)
      case 'faresShort':
        return [t('planning:finding.faresShort', { item: finding.itemName, wanted: number(finding.wanted), free: number(finding.free) }), ...(finding.expiring > 0 ? [t('planning:finding.faresExpire', { count: finding.expiring, formatted: number(finding.expiring) })] : [])]
      case 'needsLate':
        return finding.needs.map(({ kind, deadline }) => t('planning:finding.needLate', { what: t(`meetingNeeds:kinds.${kind}`), day: day(deadline, 'short') }))
      case 'copiesOver':
        return [t('planning:finding.copiesOver', { asked: number(finding.asked), left: number(finding.left) })]
      case 'notApproved':
        return finding.titles.map((title) => t('planning:finding.notApproved', { title }))
      case 'elsewhere':
        return [t('planning:finding.elsewhere', { name: finding.who.name, meeting: finding.who.meetingTitle, span: span(finding.who.start, finding.who.end) })]
      case 'clockChange':
        return [t(finding.minutes > 0 ? 'planning:finding.clockLonger' : 'planning:finding.clockShorter', { count: Math.abs(finding.minutes) })]
      case 'agendaLong':
        return [t('planning:finding.agendaLong', { count: finding.minutes })]
      case 'stepsLate':
        return [t('planning:finding.stepsLate', { count: finding.count })]
      case 'rolesOpen':
        return [t('planning:finding.rolesOpen', { count: finding.count })]
      case 'unsafeLeftOut':
        return [t('planning:finding.unsafeLeftOut', { count: finding.count })]
      default:
        return [t(`planning:finding.${finding.is}`)]
    }
  }
}
