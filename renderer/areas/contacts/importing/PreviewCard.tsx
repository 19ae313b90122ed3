import { Alert, Button, Checkbox, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { clashingColumns, holdsName } from '#shared/areas/contacts/importing.rules.ts'
import type { ColumnPlace, ImportPreview, LikeChoice } from '#shared/areas/contacts/importing.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ColumnMap } from './ColumnMap.tsx'
import { LikeRows } from './LikeRows.tsx'
import { PreviewFacts } from './PreviewFacts.tsx'

interface PreviewCardProps {
  name: string
  /** As it was read; where its columns go may be changed here. */
  first: ImportPreview
  onStarted: (jobId: string) => void
  onAnother: () => void
}

/** What is in the file, where its columns go, what is wrong with it, and the one decision: begin, with or without the bad rows. */
export function PreviewCard({ name, first, onStarted, onAnother }: PreviewCardProps) {
  const { t } = useWords('contacts')
  const format = useFormat()
  const [like, setLike] = useState<LikeChoice>({ rows: 'skip', except: [] })
  const { preview, places, setPlaces, busy, failure, setFailure } = useMapped(first, () => setLike({ rows: 'skip', except: [] }))
  const [skip, setSkip] = useState(false)
  const fresh = preview.good - preview.known - leftOut(preview, like)
  const bad = preview.problemCount
  const unfit = preview.columns.length > 0 && (clashingColumns(places).length > 0 || !holdsName(places))
  const start = async () => {
    try {
      onStarted((await client.contacts.importing.start({ token: preview.token, skipBadRows: skip, like })).jobId)
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
      {preview.columns.length > 0 && <ColumnMap preview={preview} places={places} onChange={setPlaces} />}
      {bad > 0 && !unfit && <Told title={t('import.preview.problems', { count: bad, formatted: format.number(bad) })} rows={preview.problems} all={bad} />}
      {preview.noticeCount > 0 && <Told title={t('import.preview.notices', { count: preview.noticeCount, formatted: format.number(preview.noticeCount) })} rows={preview.notices} all={preview.noticeCount} />}
      {preview.likeCount > 0 && !unfit && <LikeRows preview={preview} choice={like} onChange={setLike} />}
      {preview.sample.length > 0 && <Sample preview={preview} />}
      {bad > 0 && <Checkbox checked={skip} onChange={(event) => setSkip(event.currentTarget.checked)} label={t('import.preview.skip', { count: bad, formatted: format.number(bad) })} />}
      {bad > 0 && !skip && <Text size="sm">{t('import.mustSkip')}</Text>}
      {fresh === 0 && !unfit && <Text>{t('import.preview.nothingNew')}</Text>}
      {failure !== null && (failureOf(failure).code === 'NOT_FOUND' ? <Alert color="red">{t('import.preview.gone')}</Alert> : <Failure error={failure} />)}
      <Group>
        <Button onClick={() => void start()} loading={busy} disabled={fresh === 0 || unfit || (bad > 0 && !skip)}>
          {t('import.preview.start', { count: fresh, formatted: format.number(fresh) })}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('import.preview.another')}
        </Button>
      </Group>
    </Stack>
  )
}

/** How many rows that are like someone who is here will not be added. */
const leftOut = ({ likeCount }: ImportPreview, { rows, except }: LikeChoice) => (rows === 'skip' ? likeCount - except.length : except.length)

/** The preview, made anew each time the columns go elsewhere; only the newest answer counts. */
function useMapped(first: ImportPreview, onChange: () => void) {
  const [preview, setPreview] = useState(first)
  const [places, keepPlaces] = useState(() => first.columns.map(({ place }) => place))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const asked = useRef(0)
  const setPlaces = async (chosen: (ColumnPlace | null)[]) => {
    const turn = ++asked.current
    keepPlaces(chosen)
    onChange()
    if (clashingColumns(chosen).length > 0) return
    setBusy(true)
    try {
      const found = await client.contacts.importing.remap({ token: first.token, places: chosen })
      if (turn === asked.current) setPreview(found)
    } catch (error) {
      if (turn === asked.current) setFailure(error)
    } finally {
      if (turn === asked.current) setBusy(false)
    }
  }
  return { preview, places, setPlaces: (chosen: (ColumnPlace | null)[]) => void setPlaces(chosen), busy, failure, setFailure }
}

function Told({ title, rows, all }: { title: string; rows: ImportPreview['problems']; all: number }) {
  const { t } = useWords('contacts')
  const format = useFormat()
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {title}
      </Title>
      {rows.length < all && <Text size="sm">{t('import.preview.problemsShown', { formatted: format.number(rows.length) })}</Text>}
      <Table.ScrollContainer minWidth={400} maxHeight={260}>
        <Table>
          <Table.Tbody>
            {rows.map((one) => (
              <Table.Tr key={one.line}>
                <Table.Td w={160}>{one.number === null ? t('import.preview.line', { line: one.line }) : t('import.card', { number: one.number, line: one.line })}</Table.Td>
                <Table.Td>{t(`import.problems.${one.problem}`)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.detail}</Table.Td>
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
