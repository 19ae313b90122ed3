import { Autocomplete, Fieldset, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { CampaignPicker } from '#renderer/areas/campaigns/CampaignPicker.tsx'
import { DayInput } from '#renderer/kit/form/DayInput.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { useTopics } from '../library/library.data.ts'
import { BodySelect } from './BodySelect.tsx'
import { useParticulars } from './useParticulars.ts'

/** What is known of the document besides its text, the same of both its languages; each is saved as it is said. */
export function AboutPanel({ brief }: AsideProps) {
  const { t } = useWords('briefAbout')
  const { save } = useParticulars(brief)
  return (
    <Stack gap="sm">
      <Fieldset variant="unstyled" disabled={brief.archived}>
        <Stack gap="sm">
          {brief.pairId && <Text size="sm" c="dimmed">{t('both')}</Text>}
          <Topic key={`topic ${brief.topic}`} brief={brief} onSave={(topic) => save({ topic }, t('topic'))} />
          <CampaignPicker label={t('campaign')} value={brief.campaignId} onChange={(campaignId) => save({ campaignId }, t('campaign'))} />
          {(brief.kind === 'deputation' || brief.bodyId) && <BodySelect label={t('body')} value={brief.bodyId} onChange={(bodyId) => save({ bodyId }, t('body'))} />}
          <DayInput label={t('expiresOn')} description={t('expiresOnHint')} clearable value={brief.expiresOn} onChange={(expiresOn) => save({ expiresOn }, t('expiresOn'))} />
          {brief.expiresOn && <Note key={`note ${brief.expiryNote}`} brief={brief} onSave={(expiryNote) => save({ expiryNote }, t('expiryNote'))} />}
          <Grade key={`grade ${brief.targetGrade}`} brief={brief} onSave={(targetGrade) => save({ targetGrade }, t('targetGrade'))} />
        </Stack>
      </Fieldset>
    </Stack>
  )
}

function Topic({ brief, onSave }: { brief: Brief; onSave: (topic: string) => void }) {
  const { t } = useWords('briefAbout')
  const [typed, setTyped] = useState(brief.topic)
  const topics = useTopics().data ?? []
  const keep = (topic: string) => topic.trim() !== brief.topic && onSave(topic.trim())
  return (
    <Autocomplete
      label={t('topic')}
      description={t('topicHint')}
      maxLength={60}
      data={topics.map(({ topic }) => topic)}
      limit={20}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={(topic) => keep(topic)}
      onBlur={() => keep(typed)}
    />
  )
}

function Note({ brief, onSave }: { brief: Brief; onSave: (note: string) => void }) {
  const { t } = useWords('briefAbout')
  const [typed, setTyped] = useState(brief.expiryNote)
  return (
    <TextInput
      label={t('expiryNote')}
      description={t('expiryNoteHint')}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed.trim() !== brief.expiryNote && onSave(typed.trim())}
    />
  )
}

function Grade({ brief, onSave }: { brief: Brief; onSave: (grade: number | null) => void }) {
  const { t } = useWords('briefAbout')
  const [typed, setTyped] = useState<number | string>(brief.targetGrade ?? '')
  const keep = () => {
    const grade = typed === '' ? null : Math.round(Number(typed))
    if (grade !== brief.targetGrade) onSave(grade)
  }
  return <NumberInput label={t('targetGrade')} description={t('targetGradeHint')} w={170} min={1} max={18} clampBehavior="strict" allowDecimal={false} value={typed} onChange={setTyped} onBlur={keep} />
}
