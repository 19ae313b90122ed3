import { ActionIcon, Checkbox, Group, Stack, TagsInput, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KindDefaults, mostBriefs, mostRoles } from '#shared/areas/meetings/kinds.schema.ts'
import { type MeetingPaper, meetingPaper } from '#shared/areas/meetings/papers.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefSelect } from '../BriefSelect.tsx'
import { BriefTitle, useBriefTitle } from '../BriefTitle.tsx'
import { useRoleTexts } from './shippedTexts.ts'

interface KindRestProps {
  defaults: KindDefaults
  editable: boolean
  change: (part: Partial<KindDefaults>) => void
}

/** The parts that are usually taken at meetings of a kind. */
export function KindRoles({ defaults: { roles }, editable, change }: KindRestProps) {
  const { t } = useWords('meetingKinds')
  const { say, offered, keep } = useRoleTexts()
  const shown = roles.map(say)
  return (
    <TagsInput
      label={t('roles.label')}
      description={editable ? t('roles.hint') : undefined}
      data={offered}
      value={shown}
      maxTags={mostRoles}
      disabled={!editable}
      acceptValueOnBlur
      onChange={(texts) => change({ roles: [...new Set(texts.map(keep))] })}
    />
  )
}

/** What is usually printed and handed out. */
export function KindDocuments({ defaults: { papers, briefs }, editable, change }: KindRestProps) {
  const { t } = useWords('meetingKinds')
  return (
    <Stack gap="sm">
      <Checkbox.Group label={t('documents.papers')} value={papers} onChange={(chosen) => change({ papers: meetingPaper.options.filter((paper) => chosen.includes(paper)) })}>
        <Stack gap={6} mt={6}>
          {meetingPaper.options.map((paper: MeetingPaper) => (
            <Checkbox key={paper} value={paper} label={t(`papers.${paper}`)} disabled={!editable} />
          ))}
        </Stack>
      </Checkbox.Group>
      {briefs.length === 0 && !editable && <Text size="sm" c="dimmed">{t('documents.none')}</Text>}
      {briefs.map((briefId) => (
        <Group key={briefId} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm"><BriefTitle briefId={briefId} /></Text>
          {editable && <TakeOff briefId={briefId} onClick={() => change({ briefs: briefs.filter((one) => one !== briefId) })} />}
        </Group>
      ))}
      {editable && briefs.length < mostBriefs && <BriefSelect label={t('documents.brief')} value={null} without={briefs} onChange={(briefId) => briefId && change({ briefs: [...briefs, briefId] })} />}
    </Stack>
  )
}

function TakeOff({ briefId, onClick }: { briefId: string; onClick: () => void }) {
  const { t } = useWords('meetings')
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={t('brief.remove', { title: useBriefTitle(briefId) })} onClick={onClick}>
      <IconX size={16} aria-hidden />
    </ActionIcon>
  )
}
