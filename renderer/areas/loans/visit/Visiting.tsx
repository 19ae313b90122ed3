import { Button, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { CampaignField } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { MeetingPicker } from '#renderer/areas/meetings/MeetingPicker.tsx'
import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { CheckField, KeptDraft, TextField } from '#renderer/kit/form.tsx'
import { useFieldMessage } from '#renderer/kit/form/useFieldMessage.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { OutWith } from '../equipment/OutWith.tsx'
import { MeetingsToday } from '../stock/MeetingsToday.tsx'
import { Standing } from '../use/Standing.tsx'
import { GiveButton } from './GiveButton.tsx'
import { Given } from './Given.tsx'
import { FareLines } from './FareLines.tsx'
import { JobLines } from './JobLines.tsx'
import { LoanLines } from './LoanLines.tsx'
import { useVisitForm, type VisitBegin, type VisitForm } from './useVisitForm.ts'

/** For whom, and what they get; afterwards the slip. */
export function Visiting({ begin }: { begin: VisitBegin }) {
  const { t } = useWords('visit')
  const heading = useId()
  const [given, setGiven] = useState<Visit | null>(null)
  const visiting = useVisitForm(begin, setGiven)
  const { control } = visiting.form
  const [contactId, meetingId] = useWatch({ control, name: ['contactId', 'meetingId'] })
  if (given) return <Given visit={given} onNext={() => setGiven(null)} />
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <form onSubmit={visiting.save} noValidate>
        <Stack gap="sm">
          <Title order={2} size="h4" id={heading}>
            {t('title')}
          </Title>
          <KeptDraft restored={visiting.restored} discard={visiting.discard} />
          <MeetingsToday chosen={meetingId ?? null} onChoose={(chosen) => void visiting.chooseMeeting(chosen)} />
          <Whom visiting={visiting} />
          {contactId && <Standing contactId={contactId} />}
          {contactId && <OutWith contactId={contactId} />}
          <FareLines visiting={visiting} />
          <JobLines visiting={visiting} />
          <LoanLines visiting={visiting} />
          <Add visiting={visiting} />
          <TextField control={control} name="note" label={t('note')} />
          <CheckField control={control} name="signed" label={t('signed')} />
          {visiting.failure !== null && <Failure error={visiting.failure} />}
          <GiveButton visiting={visiting} />
        </Stack>
      </form>
    </Paper>
  )
}

function Whom({ visiting }: { visiting: VisitForm }) {
  const { t } = useWords(['visit', 'stock', 'loans'])
  const { control, formState } = visiting.form
  const wrong = useFieldMessage(formState.errors.contactId?.message)
  return (
    <>
      <Group align="flex-start" grow>
        <Controller control={control} name="contactId" render={({ field }) => <ContactPicker label={t('loans:issue.to')} value={field.value ?? null} onChange={visiting.chooseContact} error={wrong} />} />
        <Controller control={control} name="meetingId" render={({ field }) => <MeetingPicker label={t('loans:issue.meeting')} value={field.value ?? null} onChange={(chosen) => void visiting.chooseMeeting(chosen)} />} />
      </Group>
      <Group align="flex-end" grow>
        <TextField control={control} name="code" label={t('stock:issue.code')} description={t('stock:issue.codeHint')} />
        <CampaignField control={control} name="campaignId" label={t('stock:issue.campaign')} />
      </Group>
    </>
  )
}

/** The three kinds of line; a scanner adds a thing by itself. */
function Add({ visiting: { add, form } }: { visiting: VisitForm }) {
  const { t } = useWords('visit')
  const nothing = useFieldMessage((form.formState.errors as { lines?: { message?: string } }).lines?.message)
  const line = (key: string, name: string, act: () => void) => (
    <Button variant="default" onClick={act} aria-keyshortcuts={`Alt+${key}`} rightSection={<Kbd size="xs">{`Alt ${key}`}</Kbd>}>
      {name}
    </Button>
  )
  return (
    <div>
      <Group gap="xs">
        {line('N', t('add.fare'), add.fare)}
        {line('C', t('add.job'), add.job)}
        {line('E', t('add.loan'), () => add.loan())}
      </Group>
      {nothing && <Text size="sm" role="alert" c="var(--mantine-color-error)" mt={4}>{nothing}</Text>}
    </div>
  )
}
