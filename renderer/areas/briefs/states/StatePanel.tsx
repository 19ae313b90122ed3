import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isLocked, nextOf } from '#shared/areas/briefs/states.rules.ts'
import type { Standing } from '#shared/areas/briefs/states.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import { PairWarning } from '../pairs/PairWarning.tsx'
import { StateBadge } from './StateBadge.tsx'
import { StateHistory } from './StateHistory.tsx'
import { useStanding } from './states.data.ts'
import { useStateSteps } from './useStateSteps.ts'

/** How far the document is, the step on from there, and how it came to be there. */
export function StatePanel(props: AsideProps) {
  const standing = useStanding(props.brief.id)
  if (standing.error) return <Failure error={standing.error} retry={() => standing.refetch()} />
  if (!standing.data) return null
  return (
    <Stack>
      <Steps {...props} standing={standing.data} />
      <StateHistory id={props.brief.id} changes={standing.data.changes} />
    </Stack>
  )
}

function Steps({ brief, save, standing }: AsideProps & { standing: Standing }) {
  const { t } = useWords('briefStates')
  const me = useMe()
  const [word, setWord] = useState('')
  const step = useStateSteps(brief)
  const next = nextOf(brief.state)
  const approves = next !== null && isLocked(next)
  const mayGoOn = !approves || (me !== null && organizers.includes(me.role))
  const take = async (to: 'draft' | NonNullable<typeof next>) => {
    const version = await save()
    if (version === null) return
    await step.mutateAsync({ to, version, word }).then(() => setWord(''), () => {})
  }
  return (
    <>
      <Group gap="xs">
        <StateBadge state={brief.state} />
        <Text size="sm">{t(`meaning.${brief.state}`)}</Text>
      </Group>
      {next === 'approved' && mayGoOn && standing.wroteToo && <Text size="sm">{t('wroteToo')}</Text>}
      {approves && <PairWarning brief={brief} />}
      {!mayGoOn && <Text size="sm" c="dimmed">{t('whoMay')}</Text>}
      {!brief.archived && (
        <>
          <TextInput label={t('word')} description={t('wordHint')} maxLength={300} value={word} onChange={(event) => setWord(event.currentTarget.value)} />
          <Group gap="xs">
            {next && mayGoOn && (
              <Button size="compact-sm" loading={step.isPending} onClick={() => void take(next)}>
                {t(`steps.${next as 'review' | 'approved' | 'published'}`)}
              </Button>
            )}
            {brief.state !== 'draft' && (
              <Button size="compact-sm" variant="default" loading={step.isPending} onClick={() => void take('draft')}>
                {t(isLocked(brief.state) ? 'steps.newDraft' : 'steps.draft')}
              </Button>
            )}
          </Group>
        </>
      )}
    </>
  )
}
