import { TextInput } from '@mantine/core'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { useTyping } from './useTyping.ts'

interface TitleFieldProps {
  typing: ReturnType<typeof useTyping>
  language: Language
  writable: boolean
  save: () => void
}

/** A document's title, as lists show it. */
export function TitleField({ typing, language, writable, save }: TitleFieldProps) {
  const { t } = useWords('briefs')
  const leave = () => {
    typing.leaveTitle()
    save()
  }
  return (
    <TextInput
      label={t('page.title')}
      description={t('page.titleHint')}
      lang={language}
      maxLength={200}
      readOnly={!writable}
      error={typing.titleMissing && t('titleMissing')}
      value={typing.title}
      onChange={(event) => typing.setTitle(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
