import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'

interface DraftQuestionProps {
  drafts: readonly { id: string; title: string }[]
  busy: boolean
  onYes: () => void
  onNo: () => void
}

/** Whether what is not approved is to be printed for a meeting all the same; each leads to where it is approved. */
export function DraftQuestion({ drafts, busy, onYes, onNo }: DraftQuestionProps) {
  const { t } = useWords('prints')
  return (
    <Stack>
      <Text size="sm">{t('draft.question', { count: drafts.length })}</Text>
      <List size="sm">
        {drafts.map(({ id, title }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`~/briefs/${id}`}>
              {title}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Group>
        <Button loading={busy} onClick={onYes}>{t('draft.yes')}</Button>
        <Button variant="default" onClick={onNo}>{t('draft.no')}</Button>
      </Group>
    </Stack>
  )
}
