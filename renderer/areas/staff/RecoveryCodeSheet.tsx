import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePrint } from '#renderer/kit/usePrint.ts'
import { FrontPage } from '#renderer/shell/FrontPage.tsx'

/** The recovery code, shown this once: to print and to put away. */
export function RecoveryCodeSheet({ code, clinic, onDone, embedded }: { code: string; clinic: string; onDone: () => void; embedded?: boolean }) {
  const { t } = useWords('staff')
  const { print } = usePrint()
  const [kept, setKept] = useState(false)
  const sheet = (
      <Stack>
        <Title order={embedded ? 2 : 1} size="h2">
          {t('recovery.title')}
        </Title>
        {clinic && <Text>{t('recovery.of', { clinic })}</Text>}
        <Text ff="monospace" fz="xl" fw={700} style={{ letterSpacing: '0.05em', overflowWrap: 'anywhere' }} data-testid="recovery-code">
          {code}
        </Text>
        <Text>{t('recovery.hint')}</Text>
        <Stack className="desk-no-print">
          <Checkbox checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} label={t('recovery.kept')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void print()}>
              {t('recovery.print')}
            </Button>
            <Button disabled={!kept} onClick={onDone}>
              {t('recovery.go')}
            </Button>
          </Group>
        </Stack>
      </Stack>
  )
  return embedded ? sheet : <FrontPage>{sheet}</FrontPage>
}
