import i18next from 'i18next'
import type { Reminder } from '#shared/areas/loans/equipment.schema.ts'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { formatDay } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'

/** Words and dates in the language of a letter or a slip. */
export const equipmentWordsOf = (language: Language) => ({
  language,
  t: i18next.getFixedT(language, 'equipment'),
  ofNotices: i18next.getFixedT(language, 'notices'),
  day: (date: string) => formatDay(date, language),
})
export type EquipmentPaperWords = ReturnType<typeof equipmentWordsOf>

/** A reminder as a letter or an e-mail, in paragraphs. */
export interface ReminderText {
  subject: string
  paragraphs: string[]
}

/** What is told to whoever has a thing: that it is due, or since when it is overdue, and what to do. */
export function reminderText({ claim, daysOverdue }: Reminder, { t, ofNotices, day }: EquipmentPaperWords, clinic: Clinic): ReminderText {
  const reach = [clinic.phone, clinic.email].filter(Boolean).join(ofNotices('or')) || ofNotices('atTheDesk')
  const facts = { item: claim.itemName, clinic: clinic.name, day: day(claim.to), from: day(claim.from) }
  const paragraphs = [
    ofNotices('greeting'),
    t('remind.text.lent', facts),
    daysOverdue > 0 ? t('remind.text.overdue', { ...facts, count: daysOverdue }) : t('remind.text.due', facts),
    claim.accessories.length > 0 && t('remind.text.accessories', { names: claim.accessories.join(', ') }),
    t('remind.text.longer', { reach }),
    `${ofNotices('closing')}\n${clinic.name}`,
  ]
  return { subject: t(daysOverdue > 0 ? 'remind.text.subjectOverdue' : 'remind.text.subject', facts), paragraphs: paragraphs.filter((one): one is string => Boolean(one)) }
}

/** A reminder in words of a language; null until they are loaded. */
export function useReminderText(reminder: Reminder | undefined, language: Language | undefined): (ReminderText & { words: EquipmentPaperWords }) | null {
  const words = useWordsOfPaper(language, equipmentWordsOf)
  const clinic = useClinic()
  return reminder && words && clinic ? { ...reminderText(reminder, words, clinic), words } : null
}
