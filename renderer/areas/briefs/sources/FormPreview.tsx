import { Paper, Text } from '@mantine/core'
import { type Control, useWatch } from 'react-hook-form'
import { citationOf } from '#shared/areas/briefs/citation.rules.ts'
import type { SourceInput } from '#shared/areas/briefs/sources.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CitationRuns } from './CitationRuns.tsx'
import classes from './sources.module.css'
import { ofItsKind } from './sourceFields.ts'

/** How what is typed will be cited, in both languages. */
export function FormPreview({ control }: { control: Control<any, any, any> }) {
  const { t } = useWords('briefSources')
  const typed = ofItsKind(useWatch({ control }) as SourceInput)
  if (!typed.title && !typed.citation && !typed.citeAs) return null
  return (
    <Paper withBorder p="xs" role="group" aria-label={t('form.preview')}>
      {(['en-CA', 'fr-CA'] as const).map((language) => (
        <Text key={language} size="sm" className={classes.citation}>
          <Text span size="sm" c="dimmed">{t(`form.previewIn.${language}`)}</Text> <span lang={language}><CitationRuns runs={citationOf(typed, language)} /></span>
        </Text>
      ))}
    </Paper>
  )
}
