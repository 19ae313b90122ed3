import { Alert, Button, Checkbox, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '#shared/areas/contacts/contacts.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { PreviewFacts } from './PreviewFacts.tsx'

interface PreviewCardProps {
  name: string
  preview: ImportPreview
  onStarted: (jobId: string) => void
  onAnother: () => void
}

/** What is in the file, what is wrong with it, and the one decision: begin, with or without the bad rows. */
export function PreviewCard({ name, preview, onStarted, onAnother }: PreviewCardProps) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const [skip, setSkip] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const fresh = preview.good - preview.known
  const bad = preview.problemCount
  const start = async () => {
    try {
      onStarted((await client.contacts.startImport({ token: preview.token, skipBadRows: skip })).jobId)
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <Stack>
      <Paper withBorder p="lg">
        <Stack>
          <Title order={2} size="h4">
            {t('import.preview.title', { name })}
          </Title>
          <PreviewFacts preview={preview} />
        </Stack>
      </Paper>
      {bad > 0 && <Problems preview={preview} />}
      {preview.sample.length > 0 && <Sample preview={preview} />}
      {bad > 0 && <Checkbox checked={skip} onChange={(event) => setSkip(event.currentTarget.checked)} label={t('import.preview.skip', { count: bad, formatted: format.number(bad) })} />}
      {bad > 0 && !skip && <Text size="sm">{t('import.mustSkip')}</Text>}
      {fresh === 0 && <Text>{t('import.preview.nothingNew')}</Text>}
      {failure !== null && (failureOf(failure).code === 'NOT_FOUND' ? <Alert color="red">{t('import.preview.gone')}</Alert> : <Failure error={failure} />)}
      <Group>
        <Button onClick={() => void start()} disabled={fresh === 0 || (bad > 0 && !skip)}>
          {t('import.preview.start', { count: fresh, formatted: format.number(fresh) })}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('import.preview.another')}
        </Button>
      </Group>
    </Stack>
  )
}

function Problems({ preview }: { preview: ImportPreview }) {
  const { t } = useWords('contacts')
  const format = useFormat()
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('import.preview.problems', { count: preview.problemCount, formatted: format.number(preview.problemCount) })}
      </Title>
      {preview.problems.length < preview.problemCount && <Text size="sm">{t('import.preview.problemsShown', { formatted: format.number(preview.problems.length) })}</Text>}
      <Table.ScrollContainer minWidth={400} maxHeight={260}>
        <Table>
          <Table.Tbody>
            {preview.problems.map((one) => (
              <Table.Tr key={one.line}>
                <Table.Td w={110}>{t('import.preview.line', { line: one.line })}</Table.Td>
                <Table.Td>{t(`import.problems.${one.problem}`)}</Table.Td>
                <Table.Td>{one.detail}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}

function Sample({ preview }: { preview: ImportPreview }) {
  const { t } = useWords('contacts')
  const columns = ['name', 'affiliation', 'phone', 'email', 'tags'] as const
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('import.preview.sample')}
      </Title>
      <Table.ScrollContainer minWidth={600}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{t(`import.preview.columns.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.sample.map((one) => {
              const name = one.kind === 'person' ? `${one.givenName} ${one.familyName}`.trim() : one.organizationName
              return (
                <Table.Tr key={`${name} ${one.phones[0]?.number ?? ''} ${one.emails[0]?.address ?? ''}`}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>{one.affiliation}</Table.Td>
                  <Table.Td>{one.phones[0]?.number}</Table.Td>
                  <Table.Td>{one.emails[0]?.address}</Table.Td>
                  <Table.Td>{one.tags.join(', ')}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
