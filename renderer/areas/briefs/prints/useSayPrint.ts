import { pagesOf, sheetsOf } from '#shared/areas/briefs/prints.rules.ts'
import type { Print, PrintForm } from '#shared/areas/briefs/prints.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

type Named = Pick<Print, 'title' | 'paper'>

/** Lines of the print list in words. */
export function useSayPrint() {
  const { t } = useWords('prints')
  const format = useFormat()
  const name = ({ title, paper }: Named) => title ?? t(`papers.${paper!}`)
  return {
    name,
    /** "25 copies: Agenda" of one; of a pack how many papers, and for which meeting. */
    what: (prints: readonly Print[]) => {
      const [first] = prints
      if (prints.length === 1) return `${t('line.copies', { count: first!.copies })}, ${name(first!)}`
      return [t('line.pack', { count: prints.length }), first!.meetingTitle].filter(Boolean).join(', ')
    },
    /** "25 copies · 2 pages each · both sides · 25 sheets of paper". */
    form: (form: PrintForm) =>
      [
        t('line.copies', { count: form.copies }),
        t('line.pages', { count: form.pages }),
        t('line.sheets', { count: sheetsOf(form) }),
        t(`sides.${form.sides}`),
        t(`colours.${form.colour}`),
        form.size !== 'Letter' && t(`sizes.${form.size}`),
      ].filter(Boolean).join(' · '),
    /** That it was printed, and on whose account. */
    done: (prints: readonly Print[], what: string) => {
      if (prints.every(({ jobId }) => jobId === null)) return t('done.uncharged', { what })
      const value = prints.reduce((sum, print) => sum + (print.value ?? 0), 0)
      const whose = prints[0]!.contactName ?? t('done.clinic')
      return t('done.printed', { what, count: prints.reduce((sum, print) => sum + pagesOf(print), 0), whose, value: format.money(value) })
    },
  }
}
