import { Paper, Stack, Tabs } from '@mantine/core'
import { useSearchParams } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'
import { type AsideProps, asidePanels } from './panels.ts'

/** Beside the text: one panel at a time, with an address of its own. */
export function BriefAside(props: AsideProps) {
  const { t } = useWords('briefs')
  const [asked, setAsked] = useSearchParams()
  const panels = asidePanels.filter(({ kinds }) => !kinds || kinds.includes(props.brief.kind))
  const first = panels[0]!.name
  const shown = panels.find(({ name }) => name === asked.get('panel'))?.name ?? first
  const choose = (name: string | null) =>
    setAsked(
      (before) => {
        const next = new URLSearchParams(before)
        if (!name || name === first) next.delete('panel')
        else next.set('panel', name)
        return next
      },
      { replace: true },
    )
  return (
    <Paper component="aside" withBorder p="md" aria-label={t('aside.label')}>
      <Tabs value={shown} onChange={choose} keepMounted={false} variant="pills">
        <Tabs.List mb="md">
          {panels.map(({ name, counts: Count }) => (
            <Tabs.Tab key={name} value={name} px="xs" py={6} rightSection={Count && <Count briefId={props.brief.id} />}>
              {t(`aside.panels.${name}` as 'aside.panels.fields')}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {panels.map(({ name, shows: Panel }) => (
          <Tabs.Panel key={name} value={name}>
            <Stack gap="xs">
              <Panel {...props} />
            </Stack>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Paper>
  )
}
