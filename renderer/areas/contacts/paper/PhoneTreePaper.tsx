import { NumberInput, Select, Text } from '@mantine/core'
import { IconPhoneOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { phoneTree, roundsOf } from '#shared/areas/contacts/paper.rules.ts'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactPicker } from '../ContactPicker.tsx'
import { NotOnIt } from './NotOnIt.tsx'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { type PaperProps, usePhoneTree } from './paper.data.ts'
import { Nobody, PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { PhoneTreeSheet } from './PhoneTreeSheet.tsx'
import { PhoneTreeSlips } from './PhoneTreeSlips.tsx'
import { ClearDraft, ScriptField } from './ScriptField.tsx'
import { usePaperWords } from './usePaperWords.ts'

const phoneTreeForm = z.object({ message: z.string().max(5000).nullable() })
const layouts = { tree: PhoneTreeSheet, slips: PhoneTreeSlips }
type Layout = keyof typeof layouts
const fewest = 2
const most = 10

/** Who calls whom, so that word reaches everyone in a few rounds. */
export function PhoneTreePaper({ wish, onPermit }: PaperProps) {
  const { t, language: ofScreen } = useWords('contactPaper')
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const [starterId, setStarterId] = useState<string | null>(null)
  const [callsEach, setCallsEach] = useState(3)
  const [layout, setLayout] = useState<Layout>('tree')
  const { control, restored, discard } = useDeskForm({ schema: phoneTreeForm, defaults: { message: null }, place: 'contacts/phone-tree' })
  const message = useWatch({ control, name: 'message' })
  const found = usePhoneTree(wish, starterId)
  const whole = callsEach >= fewest && callsEach <= most
  const tree = useMemo(() => (whole && found.data ? phoneTree(found.data.people, callsEach) : null), [whole, found.data, callsEach])
  const Sheet = layouts[layout]
  const usual = words?.t('phoneTree.defaultMessage') ?? ''
  const notStarting = starterId !== null && found.data && !found.isPlaceholderData && found.data.people[0]?.id !== starterId
  return (
    <PaperDesk
      home="~/contacts"
      title={words?.t('phoneTree.title') ?? ''}
      heading={t('phoneTree.title')}
      language={language}
      onLanguage={setLanguage}
      page={pageWithNumbers}
      options={(
        <>
          <div style={{ flex: '1 1 16rem' }}>
            <ContactPicker label={t('phoneTree.starter')} description={t('phoneTree.starterHint')} value={starterId} onChange={setStarterId} />
          </div>
          <NumberInput label={t('phoneTree.callsEach')} description={`${fewest}–${most}`} w={130} min={fewest} max={most} allowDecimal={false} clampBehavior="none" error={!whole} value={callsEach || ''} onChange={(typed) => setCallsEach(Number(typed) || 0)} />
          <LayoutChoice layout={layout} onChange={setLayout} />
          <ScriptField control={control} name="message" label={t('phoneTree.message')} usual={usual} />
          <ClearDraft restored={restored} discard={discard} />
        </>
      )}
      notes={found.data && (
        <>
          {tree && <Size people={found.data.people.length} rounds={roundsOf(tree)} />}
          {notStarting && <Warning>{t('phoneTree.starterMissing')}</Warning>}
          <NotOnIt wish={wish} purpose="phoneTree" onPermit={onPermit} list={found.data} />
        </>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={tree !== null && words !== null && !found.isPlaceholderData}
    >
      {found.data?.people.length === 0 && <Nobody icon={<IconPhoneOff />} title={t('phoneTree.none')} hint={t('phoneTree.noneHint')} />}
      {words && tree && <Sheet tree={tree} message={message ?? usual} words={words} />}
    </PaperDesk>
  )
}

function LayoutChoice({ layout, onChange }: { layout: Layout; onChange: (layout: Layout) => void }) {
  const { t } = useWords('contactPaper')
  return (
    <Select
      label={t('phoneTree.layout')}
      w={270}
      allowDeselect={false}
      data={(['tree', 'slips'] as const).map((value) => ({ value, label: t(`phoneTree.layouts.${value}`) }))}
      value={layout}
      onChange={(chosen) => onChange(chosen as Layout)}
    />
  )
}

function Size({ people, rounds }: { people: number; rounds: number }) {
  const { t } = useWords('contactPaper')
  const { number } = useFormat()
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('phoneTree.people', { count: people, formatted: number(people) })} · {t('phoneTree.rounds', { count: rounds, formatted: number(rounds) })}
    </Text>
  )
}
