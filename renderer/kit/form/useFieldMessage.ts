import { useTranslation } from 'react-i18next'

/** A field's complaint in words: a schema's own "area:key" is looked up, anything else is said as it is. */
export function useFieldMessage(message: string | undefined): string | undefined {
  const { i18n } = useTranslation()
  if (!message) return undefined
  return /^[a-z]+:[\w.]+$/i.test(message) ? i18n.t(message as never) : message
}
