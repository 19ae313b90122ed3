import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** What a line of a pack is called: "Agenda (French)", or the title of a fact sheet. */
export function useNameOfLine(titles: ReadonlyMap<string, string>): (line: PackLine) => string {
  const { t } = useWords(['pack', 'prints'])
  return ({ paper, briefId, language }) => {
    if (paper === null) return titles.get(briefId!) ?? ''
    const said = t(`prints:papers.${paper}`)
    return paper === 'sign' ? t('signLine', { paper: said }) : t('line', { paper: said, language: t(`languageNames.${language}`) })
  }
}
