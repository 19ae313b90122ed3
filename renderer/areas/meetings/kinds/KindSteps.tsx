import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { mostSteps, type StepLine } from '#shared/areas/meetings/kinds.schema.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './kinds.module.css'
import { LineAct } from './LineAct.tsx'
import { StepForm } from './StepForm.tsx'
import { useSayText } from './shippedTexts.ts'

interface KindStepsProps {
  steps: StepLine[]
  editable: boolean
  place: string
  save: (steps: StepLine[]) => Promise<unknown>
  attempt: (work: () => Promise<unknown>) => void
}

/** What a kind's checklist begins with, and how each due day is counted. */
export function KindSteps({ steps, editable, place, save, attempt }: KindStepsProps) {
  const { t } = useWords('meetingKinds')
  const say = useSayText()
  const sayWhen = useSayCounted()
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const close = () => setEdited(null)
  const put = ({ what, days, counting, by }: StepLine) => {
    const step = { what, days, counting, by }
    return save(edited === 'new' ? [...steps, step] : steps.with(edited!, step)).then(close)
  }
  return (
    <Stack gap="xs" align="flex-start">
      {steps.length === 0 && <Text size="sm" c="dimmed">{t('checklist.empty')}</Text>}
      <ul className={classes.lines}>
        {steps.map((step, index) => {
          const what = say(step.what)
          return (
            <li key={index} className={classes.line}>
              <div className={classes.words}>
                <Text size="sm">{what}</Text>
                <Text size="sm" c="dimmed">{sayWhen(step)}</Text>
              </div>
              {editable && (
                <Group gap={2} wrap="nowrap">
                  <LineAct label={t('checklist.change', { what })} onClick={() => setEdited(index)} icon={<IconPencil size={16} aria-hidden />} />
                  <LineAct label={t('checklist.remove', { what })} onClick={() => attempt(() => save(steps.toSpliced(index, 1)))} icon={<IconX size={16} aria-hidden />} />
                </Group>
              )}
            </li>
          )
        })}
      </ul>
      {editable && steps.length < mostSteps && (
        <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
          {t('checklist.add')}
        </Button>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'checklist.addTitle' : 'checklist.changeTitle')}>
        {edited !== null && <StepForm step={edited === 'new' ? null : (steps[edited] ?? null)} place={edited === 'new' ? `${place}/checklist` : undefined} save={put} />}
      </SidePanel>
    </Stack>
  )
}

/** "1 business day before, 12:00 p.m.": counted from a day that is not known yet. */
function useSayCounted(): (step: StepLine) => string {
  const { t } = useWords('meetingKinds')
  const format = useFormat()
  return ({ days, counting, by }) => {
    const when = days === 0 ? t('checklist.when.same') : t(`checklist.when.${counting}`, { count: days })
    return by ? `${when}, ${format.wallClock(by)}` : when
  }
}
