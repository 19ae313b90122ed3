import { Anchor, Button, List, Paper, Stack, Text, Title } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { missingFields, promptsOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief, usePrintings } from './briefs.data.ts'
import classes from './briefs.module.css'
import { useFieldName, useFieldValues } from './fieldValues.ts'

interface BriefAsideProps {
  brief: Brief
  /** The text as it is typed. */
  body: BriefNode
  meetingId: string | null
  chooseMeeting: (id: string | null) => void
}

/** Beside the text: the meeting it is shown for, what is missing, its other language, and when it was printed. */
export function BriefAside({ brief, body, meetingId, chooseMeeting }: BriefAsideProps) {
  const { t } = useWords('briefs')
  return (
    <Stack>
      <Card title={t('aside.meeting')}>
        <MeetingPicker label={t('aside.chooseMeeting')} value={meetingId} onChange={chooseMeeting} />
        <Missing body={body} />
      </Card>
      <Card title={t('pair.title')}>{brief.pairId ? <PairLink id={brief.pairId} /> : <MakePair brief={brief} />}</Card>
      <Card title={t('printings.title')}>
        <Printings id={brief.id} />
      </Card>
    </Stack>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="xs">
        <Title order={2} size="h5" id={heading}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  )
}

/** What would be a blank on paper: fields without a value, prompts nobody has replaced. */
function Missing({ body }: { body: BriefNode }) {
  const { t } = useWords('briefs')
  const nameOf = useFieldName()
  const { values } = useFieldValues()
  const missing = values ? missingFields(body, values) : []
  const prompts = promptsOf(body).length
  return (
    <>
      {missing.length > 0 && (
        <>
          <Text size="sm">{t('aside.missing', { count: missing.length })}</Text>
          <List size="sm" withPadding>
            {missing.map((field) => (
              <List.Item key={field}>{nameOf(field)}</List.Item>
            ))}
          </List>
        </>
      )}
      {values && missing.length === 0 && <Text size="sm">{t('aside.complete')}</Text>}
      {prompts > 0 && <Text size="sm">{t('aside.prompts', { count: prompts })}</Text>}
    </>
  )
}

function PairLink({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const pair = useBrief(id)
  if (pair.error) return <Failure error={pair.error} retry={() => pair.refetch()} />
  if (!pair.data) return null
  return (
    <Text size="sm">
      {t(`languages.${pair.data.language}`)}
      {t('colon')}
      <Anchor component={Link} href={`/${id}`} lang={pair.data.language}>
        {pair.data.title}
      </Anchor>
      {pair.data.archived && ` (${t('archived')})`}
    </Text>
  )
}

function MakePair({ brief }: { brief: Brief }) {
  const { t } = useWords('briefs')
  const other = brief.language === 'en-CA' ? 'fr-CA' : 'en-CA'
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(`pair.hint.${other}`)}
      </Text>
      <Button component={Link} href={`/new?pairOf=${brief.id}`} variant="light" leftSection={<IconLanguage size={18} aria-hidden />}>
        {t(`pair.make.${other}`)}
      </Button>
    </>
  )
}

function Printings({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const format = useFormat()
  const printings = usePrintings(id)
  if (printings.error) return <Failure error={printings.error} retry={() => printings.refetch()} />
  if (!printings.data) return null
  if (printings.data.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('printings.empty')}
      </Text>
    )
  return (
    <ul className={classes.printings}>
      {printings.data.map((printing) => (
        <li key={printing.id}>
          <Text size="sm" td={printing.cancelled ? 'line-through' : undefined}>
            {printing.meetingTitle === null
              ? t('printings.line', { count: printing.copies })
              : t('printings.lineFor', { count: printing.copies, meeting: printing.meetingTitle })}
          </Text>
          <Text size="xs" c="dimmed">
            {t('printings.by', { name: printing.memberName, when: format.moment(printing.at) })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
