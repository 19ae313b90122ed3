import { Alert, Button, FileButton, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react'
import { ORPCError } from '@orpc/client'
import { type DragEvent, useState } from 'react'
import type { z } from 'zod'
import type { fileProblem, ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

interface Refusal {
  name: string
  problem: z.infer<typeof fileProblem>
  line: number | null
  detail: string
}

/** A file, chosen or dropped; main reads it and says what it is, or why it cannot be brought in. */
export function ChooseFile({ onRead }: { onRead: (name: string, found: ImportPreview) => void }) {
  const { t } = useWords('contacts')
  const [reading, setReading] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const read = async (file: File | null | undefined) => {
    if (!file || reading) return
    setReading(file.name)
    setRefusal(null)
    setFailure(null)
    try {
      onRead(file.name, await client.contacts.importing.preview({ file, name: file.name.slice(-255) }))
    } catch (error) {
      const why = refusalOf(error)
      if (why) setRefusal({ name: file.name, ...why })
      else setFailure(error)
    } finally {
      setReading(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void read(event.dataTransfer.files[0])
  }
  return (
    <Stack>
      <Paper withBorder p="xl" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Stack align="center" gap="sm" ta="center">
          <IconFileImport size={36} stroke={1.3} aria-hidden />
          <Title order={2} size="h4">
            {t('import.choose.title')}
          </Title>
          <Text size="sm" maw={520}>
            {t('import.choose.hint')}
          </Text>
          <Group gap="xs">
            <FileButton onChange={(file) => void read(file)} accept=".csv,.txt,.tsv,.vcf,text/csv,text/plain,text/vcard">
              {(props) => (
                <Button {...props} loading={reading !== null}>
                  {t('import.choose.button')}
                </Button>
              )}
            </FileButton>
            <Text size="sm">{t('import.choose.drop')}</Text>
          </Group>
          {reading && <Text role="status">{t('import.choose.reading', { name: reading })}</Text>}
        </Stack>
      </Paper>
      {refusal && <Refused refusal={refusal} />}
      {failure !== null && <Failure error={failure} />}
      <HowTo />
    </Stack>
  )
}

/** Why main would not read the file, or null for any other error. */
function refusalOf(error: unknown): Omit<Refusal, 'name'> | null {
  if (!(error instanceof ORPCError) || error.code !== 'FILE_REFUSED') return null
  return error.data as Omit<Refusal, 'name'>
}

function HowTo() {
  const { t } = useWords('contacts')
  return (
    <>
      <Title order={2} size="h5">
        {t('import.choose.how')}
      </Title>
      <List size="sm">
        <List.Item>{t('import.choose.google')}</List.Item>
        <List.Item>{t('import.choose.outlook')}</List.Item>
        <List.Item>{t('import.choose.civicrm')}</List.Item>
        <List.Item>{t('import.choose.vcard')}</List.Item>
        <List.Item>{t('import.choose.plain')}</List.Item>
      </List>
    </>
  )
}

function Refused({ refusal }: { refusal: Refusal }) {
  const { t } = useWords('contacts')
  const workbook = refusal.problem === 'notText' && /\.xlsx?$/i.test(refusal.name)
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle />} title={t('import.refused.title', { name: refusal.name })}>
      {workbook ? t('import.refused.notTextXlsx') : t(`import.refused.${refusal.problem}`, { line: refusal.line ?? 1, detail: refusal.detail })}
    </Alert>
  )
}
