import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useReversing } from './useReversing.ts'
import { useSayVisit } from './useSayVisit.ts'
import classes from './visit.module.css'

/** What was just handed out: its slip to print, the next one to serve, or all of it taken back. */
export function Given({ visit, onNext }: { visit: Visit; onNext: () => void }) {
  const { t } = useWords('visit')
  const format = useFormat()
  const say = useSayVisit()
  const reverse = useReversing(visit)
  // A browser gives the focus of itself to fields and buttons only.
  const slip = useRef<HTMLAnchorElement>(null)
  useEffect(() => slip.current?.focus(), [])
  return (
    <Paper component="section" withBorder p="md" role="status">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {t('given', { whom: say.whom(visit) })}
        </Title>
        <ul className={classes.lines}>
          {say.lines(visit).map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same, and none moves
            <Text key={index} component="li" size="sm">{line}</Text>
          ))}
        </ul>
        <Text size="sm" fw={600}>{t('worth', { value: format.money(visit.value) })}</Text>
        <Group>
          <Button component={Link} href={`~/print/loans/visit/${visit.id}`} ref={slip}>
            {t('printSlip')}
          </Button>
          <Button variant="default" onClick={onNext}>
            {t('next')}
          </Button>
          <Button variant="subtle" onClick={() => void reverse().then((done) => done && onNext())}>
            {t('undo')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
