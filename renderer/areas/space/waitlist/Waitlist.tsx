import { Button, Kbd, Stack, Switch, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconHourglass, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Want } from '#shared/areas/space/waitlist.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { SpacePages } from '../SpacePages.tsx'
import { Lines } from '../hours/Part.tsx'
import { OfferCard } from './OfferCard.tsx'
import { WantForm } from './WantForm.tsx'
import { useWants } from './waitlist.data.ts'
import { WantLine } from './WantLine.tsx'

/** Who waits for a space: whom to call now about what is held for them, and the line. */
export function Waitlist() {
  const { t } = useWords('spaceFinding')
  const [edited, setEdited] = useState<Want | 'new' | null>(null)
  const [done, setDone] = useState(false)
  const wants = useWants(false)
  useHotkeys([['alt+W', () => setEdited('new')]])
  const offered = wants.data?.filter(({ state }) => state === 'offered') ?? []
  const waiting = wants.data?.filter(({ state }) => state === 'waiting') ?? []
  return (
    <Page title={t('waitlist.title')} actions={<AddButton onAdd={() => setEdited('new')} />}>
      <Stack gap="md" maw={920}>
        <SpacePages />
        {wants.error && <Failure error={wants.error} retry={() => wants.refetch()} />}
        {wants.data?.length === 0 && <EmptyState icon={<IconHourglass />} title={t('waitlist.empty')} hint={t('waitlist.emptyHint')} />}
        {offered.length > 0 && (
          <section>
            <Title order={2} size="h4" mb="xs">{t('waitlist.toCall')}</Title>
            <Stack gap="sm">{offered.map((want) => <OfferCard key={want.id} want={want} />)}</Stack>
          </section>
        )}
        {waiting.length > 0 && (
          <section>
            <Title order={2} size="h4">{t('waitlist.line')}</Title>
            <Lines>{waiting.map((want, index) => <WantLine key={want.id} want={want} place={index + 1} onEdit={() => setEdited(want)} />)}</Lines>
          </section>
        )}
        <Switch size="sm" label={t('waitlist.showDone')} checked={done} onChange={(event) => setDone(event.currentTarget.checked)} />
        {done && <Done />}
      </Stack>
      <SidePanel opened={edited !== null} onClose={() => setEdited(null)} title={t(edited === 'new' ? 'waitlist.add' : 'waitlist.edit')}>
        {edited !== null && <WantForm want={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />}
      </SidePanel>
    </Page>
  )
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const { t } = useWords('spaceFinding')
  return (
    <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt W</Kbd>} aria-keyshortcuts="Alt+W" onClick={onAdd}>
      {t('waitlist.add')}
    </Button>
  )
}

function Done() {
  const { t } = useWords('spaceFinding')
  const wants = useWants(true)
  if (wants.data?.length === 0) return <Text size="sm">{t('waitlist.noneDone')}</Text>
  return <Lines>{wants.data?.map((want) => <WantLine key={want.id} want={want} />)}</Lines>
}
