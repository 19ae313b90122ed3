import { Alert, List, Text } from '@mantine/core'
import { fieldsOf, missingFields, promptsOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useAddressee } from '../briefs.data.ts'
import { useFieldName, useFieldValues } from '../fieldValues.ts'
import { useFeeding } from '../useShownFields.ts'
import type { AsideProps } from './panels.ts'

/** By what the fields of the text are fed, and what is missing. */
export function FieldsPanel({ brief, body, meetingId, chooseMeeting }: AsideProps) {
  const { t } = useWords(['briefs', 'briefEditor'])
  const feed = useFeeding(brief)
  return (
    <>
      <MeetingPicker label={t('aside.chooseMeeting')} value={meetingId} onChange={chooseMeeting} />
      <ContactPicker label={t('briefEditor:fields.contact')} value={brief.contactId} onChange={(contactId) => feed({ contactId })} />
      <Addressee brief={brief} body={body} />
      <ContactPicker label={t('briefEditor:fields.group')} kind="organization" value={brief.groupId} onChange={(groupId) => feed({ groupId })} />
      <CampaignPicker label={t('briefEditor:fields.campaign')} value={brief.campaignId} onChange={(campaignId) => feed({ campaignId })} />
      <Missing body={body} />
    </>
  )
}

/** What to know of the person a document is for: that there is none any more, or that it is not safe simply to write to them. */
function Addressee({ brief, body }: { brief: Brief; body: BriefNode }) {
  const { t } = useWords('briefEditor')
  const { values } = useFieldValues()
  const { contact, gone } = useAddressee(brief.contactId)
  const asked = fieldsOf(body).some((field) => field.startsWith('contact.'))
  if (asked && (brief.contactId === null || gone)) return <Text size="sm">{t('fields.nobody')}</Text>
  if (!contact?.unsafe) return null
  return (
    <Alert color="red" variant="light" role="note">
      {t(values?.['contact.address'] ? 'fields.unsafeOpen' : 'fields.unsafeClosed', { name: contact.name })}
    </Alert>
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
