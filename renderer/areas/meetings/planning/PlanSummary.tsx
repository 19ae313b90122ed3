import { List, Paper, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconEye, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { type Weight, weightOf } from '#shared/areas/meetings/planning.rules.ts'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './planning.module.css'
import { useSayFinding } from './useSayFinding.ts'

const order: Weight[] = ['inTheWay', 'lookAt', 'missing', 'told']
const icons: Record<Weight, ReactNode> = {
  inTheWay: <IconAlertTriangle size={18} aria-hidden />,
  lookAt: <IconEye size={18} aria-hidden />,
  missing: <IconCircleDashed size={18} aria-hidden />,
  told: <IconInfoCircle size={18} aria-hidden />,
}

/** What is in the plan's way, to be looked at, and missing, beside the form wherever one is in it; its button below. */
export function PlanSummary({ check, children }: { check: PlanCheck | undefined; children: ReactNode }) {
  const { t } = useWords('planning')
  const heading = useId()
  const say = useSayFinding()
  const told = (check?.findings ?? []).map((finding) => ({ weight: weightOf(finding), sentences: say(finding) }))
  return (
    <Paper component="section" withBorder p="md" className={classes.summary} aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h5" id={heading}>{t('summary.title')}</Title>
        <div aria-live="polite">
          {!check && <Text size="sm" c="dimmed">{t('summary.noTime')}</Text>}
          {check && told.length === 0 && (
            <List size="sm" icon={<IconCheck size={18} aria-hidden />}><List.Item>{t('summary.nothing')}</List.Item></List>
          )}
          {order.map((weight) => <Findings key={weight} weight={weight} sentences={told.filter((one) => one.weight === weight).flatMap(({ sentences }) => sentences)} />)}
        </div>
        {children}
      </Stack>
    </Paper>
  )
}

function Findings({ weight, sentences }: { weight: Weight; sentences: string[] }) {
  const { t } = useWords('planning')
  if (sentences.length === 0) return null
  return (
    <div className={classes.findings} data-weight={weight}>
      <Text size="sm" fw={600} component="h3">{t(`summary.${weight}`)}</Text>
      <List size="sm" spacing={4} icon={icons[weight]}>
        {sentences.map((sentence) => <List.Item key={sentence}>{sentence}</List.Item>)}
      </List>
    </div>
  )
}
