import { useWords } from '#renderer/kit/useWords.ts'

/** A month as people write it: "November 2026", "novembre 2026". */
export function useSayMonth() {
  const { language } = useWords('kit')
  return (month: string) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`))
}
