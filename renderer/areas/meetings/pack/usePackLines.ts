import { useState } from 'react'
import { blankTags, linesOf, type PackLine, pagesOfPaper } from '#shared/areas/meetings/pack.rules.ts'
import type { Pack } from '#shared/areas/meetings/pack.schema.ts'
import type { Plan } from '#shared/areas/meetings/plan.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { usualBlank } from '../door/SignInSheet.tsx'

export interface ChosenLine extends PackLine {
  key: string
  taken: boolean
  /** About how many one copy is; null of a document, which is counted when it is drawn. */
  pages: number | null
}

/** A pack's lines as they are chosen: at first what its kind usually has, in the languages of who is invited. */
export function usePackLines(pack: Pack, plan: Plan) {
  const { language: ofScreen } = useWords('pack')
  const [typedLanguages, setLanguages] = useState<Language[] | null>(null)
  const [typedCopies, setCopies] = useState<Record<string, number>>({})
  const [ticked, setTicked] = useState<Record<string, boolean>>({})
  const { english, french } = pack.readers
  const both = english > 0 && french > 0
  const languages = typedLanguages ?? (both ? (['en-CA', 'fr-CA'] as Language[]) : [english + french === 0 ? ofScreen : french > 0 ? 'fr-CA' : 'en-CA'])
  const size = { items: plan.agenda.length, signing: pack.sheet.people.length + usualBlank(pack.sheet), tags: pack.tags.length + blankTags(pack.tags.length, pack.expected.count) }
  const lines: ChosenLine[] = linesOf(pack, languages).map((line) => {
    const key = `${line.paper ?? line.briefId}.${line.language}`
    const empty = (line.paper === 'agenda' || line.paper === 'largeAgenda') && plan.agenda.length === 0
    const usual = line.paper === null || pack.usual.includes(line.paper)
    return { ...line, key, copies: typedCopies[key] ?? line.copies, taken: (ticked[key] ?? usual) && !empty, pages: line.paper && pagesOfPaper(line.paper, size) }
  })
  return {
    languages,
    setLanguages: (chosen: Language[]) => chosen.length > 0 && setLanguages(chosen.toSorted()),
    lines,
    setCopies: (key: string, copies: number) => setCopies((known) => ({ ...known, [key]: copies })),
    tick: (key: string, taken: boolean) => setTicked((known) => ({ ...known, [key]: taken })),
  }
}

/** A line as the print list wants it. */
export const wishOf = (meetingId: string, { paper, briefId, language, copies }: PackLine, pages: number | null) => ({ meetingId, paper, briefId, language, copies, pages })
