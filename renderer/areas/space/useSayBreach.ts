import { useCallback } from 'react'
import { organizationKind } from '#shared/areas/contacts/contacts.schema.ts'
import { ruleHolder } from '#shared/areas/space/policies.rules.ts'
import { layout } from '#shared/areas/space/rooms.schema.ts'
import type { Breach } from '#shared/areas/space/space.schema.ts'
import { holidayKeyOf } from '#shared/base/holidays.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** A function that says which rule of whom a wish breaks, what it allows and what was asked. */
export function useSayBreach(): (breach: Breach) => string {
  const { t } = useWords('spaceRules')
  const { t: contacts } = useWords('contacts')
  const { t: ofRooms } = useWords('rooms')
  const { number, wallClock } = useFormat()
  return useCallback(
    (breach) => {
      const holder = ruleHolder(breach.of)
      const kind = organizationKind.safeParse(holder.kind).data
      const whose = holder.everyone ? t('whose.everyone') : kind ? t('whose.kind', { kind: contacts(`organizationKinds.${kind}`) }) : t('whose.group', { group: breach.of })
      const allowed = number(breach.allowed ?? 0)
      const asked = number(breach.asked ?? 0)
      switch (breach.rule) {
        case 'closed': {
          const holiday = holidayKeyOf(breach.of)
          return t('breach.closed', { of: holiday ? t(`holidays.${holiday}`) : breach.of })
        }
        case 'outsideHours':
          return breach.of ? t('breach.outsideHoursOf', { of: breach.of }) : t('breach.outsideHours')
        case 'overCapacity':
          return t('breach.overCapacity', { of: breach.of, allowed, asked })
        case 'noSuchLayout': {
          const known = layout.safeParse(breach.of).data
          return t('breach.noSuchLayout', { of: known ? ofRooms(`layouts.${known}`) : breach.of })
        }
        case 'keyHolder':
          return t('breach.keyHolder', { whose, clock: wallClock(clockOfMinutes(breach.allowed ?? 0)) })
        default:
          return t(`breach.${breach.rule}`, { whose, allowed, asked })
      }
    },
    [t, contacts, ofRooms, number, wallClock],
  )
}

const clockOfMinutes = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
