import { List, Text } from '@mantine/core'
import { missingFields, promptsOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldName, useFieldValues } from '../fieldValues.ts'
import type { AsideProps } from './panels.ts'

/** The meeting the text is shown for, and what is missing. */
export function FieldsPanel({ body, meetingId, chooseMeeting }: AsideProps) {
  const { t } = useWords('briefs')
  return (
    <>
      <MeetingPicker label={t('aside.chooseMeeting')} value={meetingId} onChange={chooseMeeting} />
      <Missing body={body} />
    </>
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
