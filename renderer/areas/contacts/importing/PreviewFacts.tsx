import { SimpleGrid, Stack, Text } from '@mantine/core'
import type { ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import { Fact } from '#renderer/kit/Fact.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

const signs: Record<string, 'comma' | 'semicolon' | 'tab'> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' }

/** What kind of file it is, and how many of its rows are new, known or unreadable. */
export function PreviewFacts({ preview }: { preview: ImportPreview }) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const sign = signs[preview.delimiter]
  const ignored = preview.columns.filter(({ place, cells }) => place === null && cells.length > 0).map(({ name }) => name || '?')
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Fact label={t(preview.source === 'vcard' ? 'import.preview.cards' : 'import.preview.rows')}>{format.number(preview.rows)}</Fact>
        <Fact label={t('import.preview.new')}>{format.number(preview.good - preview.known)}</Fact>
        <Fact label={t('import.preview.known')}>{format.number(preview.known)}</Fact>
        <Fact label={t('import.preview.bad')}>{format.number(preview.problemCount)}</Fact>
        <Fact label={t('import.preview.source')}>{t(`import.preview.sources.${preview.source}`)}</Fact>
        <Fact label={t('import.preview.encoding')}>{preview.encoding}</Fact>
        {preview.delimiter !== '' && <Fact label={t('import.preview.delimiter')}>{sign ? t(`import.preview.delimiters.${sign}`) : t('import.preview.delimiters.other', { sign: preview.delimiter })}</Fact>}
      </SimpleGrid>
      {preview.known > 0 && <Text size="sm">{t('import.preview.knownHint')}</Text>}
      {ignored.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('import.preview.ignored')}: {ignored.join(', ')}
        </Text>
      )}
    </Stack>
  )
}
