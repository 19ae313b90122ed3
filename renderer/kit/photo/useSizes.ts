import { useWords } from '../useWords.ts'

/** Says sizes of files as people read them: "38 MB", "290 kB", « 38 Mo ». */
export function useSizes(): (bytes: number) => string {
  const { t, language } = useWords('kit')
  return (bytes) => {
    const mega = bytes >= 1_000_000
    const formatted = new Intl.NumberFormat(language, { maximumFractionDigits: mega && bytes < 10_000_000 ? 1 : 0 }).format(bytes / (mega ? 1_000_000 : 1000))
    return t(mega ? 'photo.megabytes' : 'photo.kilobytes', { size: formatted })
  }
}
