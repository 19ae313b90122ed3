import { SegmentedControl } from '@mantine/core'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { changeLanguage } from '#renderer/words.ts'

/** English and French, at once. Signed in, the choice is kept for the member too. */
export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => void }) {
  const { t, language } = useWords('shell')
  const turn = (chosen: string) => {
    void changeLanguage(chosen as Language)
    onChange?.(chosen as Language)
  }
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={language}
      onChange={turn}
      data={[
        { value: 'en-CA', label: 'English' },
        { value: 'fr-CA', label: 'Français' },
      ]}
    />
  )
}
