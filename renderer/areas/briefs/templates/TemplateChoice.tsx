import { Radio, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { briefKind, type BriefKind } from '#shared/areas/briefs/briefs.schema.ts'
import { fitting, inOtherLanguage } from '#shared/areas/briefs/templates.rules.ts'
import type { Template } from '#shared/areas/briefs/templates.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { TemplatePreview } from './TemplatePreview.tsx'

interface TemplateChoiceProps {
  templates: Template[]
  value: string
  onChange: (templateId: string) => void
  /** Whether the language may be chosen; that of the other half of a pair may not. */
  anyLanguage: boolean
}

/** First what it is to be, then in which language and from which template; what it will hold is shown below. */
export function TemplateChoice({ templates, value, onChange, anyLanguage }: TemplateChoiceProps) {
  const { t } = useWords(['briefTemplates', 'briefLibrary'])
  const chosen = templates.find(({ id }) => id === value) ?? templates[0]
  if (!chosen) return null
  const { kind, language } = chosen
  const offered = fitting(templates, kind, language)
  const chooseKind = (next: BriefKind) => {
    const [first] = [...fitting(templates, next, language), ...templates.filter((one) => one.kind === next)]
    if (first) onChange(first.id)
  }
  const kinds = briefKind.options.filter((one) => templates.some((template) => template.kind === one))
  return (
    <Stack gap="sm">
      <Select
        label={t('create.kind')}
        data={kinds.map((one) => ({ value: one, label: t(`briefLibrary:kinds.${one}`) }))}
        allowDeselect={false}
        maxDropdownHeight={400}
        value={kind}
        onChange={(next) => next && chooseKind(next as BriefKind)}
      />
      {anyLanguage && (
        <SegmentedControl
          aria-label={t('create.language')}
          value={language}
          onChange={(next) => onChange(inOtherLanguage(templates, chosen, next as Language).id)}
          data={(['en-CA', 'fr-CA'] as const).map((one) => ({ value: one, label: t(`languages.${one}`) }))}
        />
      )}
      {offered.length > 1 ? (
        <Radio.Group label={t('create.template')} value={chosen.id} onChange={onChange}>
          <Stack gap="xs" mt={6}>
            {offered.map((one) => <Radio key={one.id} value={one.id} label={<span lang={one.language}>{one.title}</span>} description={<span lang={one.language}>{one.description}</span>} />)}
          </Stack>
        </Radio.Group>
      ) : (
        <Text size="sm" c="dimmed" lang={language}>{chosen.description}</Text>
      )}
      <TemplatePreview id={chosen.id} />
    </Stack>
  )
}
