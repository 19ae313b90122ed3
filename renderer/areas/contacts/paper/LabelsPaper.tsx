import { Checkbox, NumberInput, Select, Text } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { labelSheets, labelsOn } from '#shared/areas/contacts/paper.rules.ts'
import { type LabelFormat, labelFormat } from '#shared/areas/contacts/paper.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { type LabelLook, LabelSheets } from './LabelSheets.tsx'
import { NotOnIt } from './NotOnIt.tsx'
import { type PaperProps, useLabels } from './paper.data.ts'
import { Nobody, PaperDesk } from '#renderer/kit/paper/PaperDesk.tsx'
import { usePaperWords } from './usePaperWords.ts'

/** Labels reach to the sheet's edge: a margin of the page would move them all. */
const page = '@page { size: Letter; margin: 0 }'

/** Address labels for a sheet of labels. */
export function LabelsPaper({ wish, onPermit }: PaperProps) {
  const { t, language: ofScreen } = useWords('contactPaper')
  const [language, setLanguage] = useState(ofScreen)
  const words = usePaperWords(language)
  const [look, setLook] = useState<LabelLook>({ format: '5160', startAt: 1, capitals: false, edges: false })
  const found = useLabels(wish)
  const labels = found.data?.labels ?? []
  const whole = look.startAt >= 1 && look.startAt <= labelsOn(labelSheets[look.format])
  const ready = labels.length > 0 && words !== null && whole
  return (
    <PaperDesk
      home="~/contacts"
      title={words?.t('labels.title') ?? ''}
      heading={t('labels.title')}
      language={language}
      onLanguage={setLanguage}
      page={page}
      options={<Options look={look} whole={whole} onChange={setLook} />}
      notes={found.data && <Before look={look} count={labels.length} whole={whole}><NotOnIt wish={wish} purpose="labels" onPermit={onPermit} list={found.data} /></Before>}
      error={found.error}
      retry={() => found.refetch()}
      ready={ready && !found.isPlaceholderData}
    >
      {found.data && labels.length === 0 && <Nobody icon={<IconMailOff />} title={t('labels.none')} hint={t('labels.noneHint')} />}
      {ready && <LabelSheets labels={labels} look={look} words={words} />}
    </PaperDesk>
  )
}

function Options({ look, whole, onChange }: { look: LabelLook; whole: boolean; onChange: (look: LabelLook) => void }) {
  const { t } = useWords('contactPaper')
  const set = (part: Partial<LabelLook>) => onChange({ ...look, ...part })
  return (
    <>
      <Select
        label={t('labels.format')}
        w={270}
        allowDeselect={false}
        data={labelFormat.options.map((value) => ({ value, label: t(`labels.formats.${value}`) }))}
        value={look.format}
        onChange={(format) => set({ format: format as LabelFormat, startAt: 1 })}
      />
      <NumberInput
        label={t('labels.startAt')}
        description={t('labels.startAtHint', { most: labelsOn(labelSheets[look.format]) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        w={240}
        min={1}
        max={labelsOn(labelSheets[look.format])}
        allowDecimal={false}
        clampBehavior="none"
        error={!whole}
        value={look.startAt || ''}
        onChange={(typed) => set({ startAt: Number(typed) || 0 })}
      />
      <div style={{ display: 'grid', gap: 8, paddingBlockStart: 26 }}>
        <Checkbox label={t('labels.capitals')} checked={look.capitals} onChange={(event) => set({ capitals: event.currentTarget.checked })} />
        <Checkbox label={t('labels.edges')} checked={look.edges} onChange={(event) => set({ edges: event.currentTarget.checked })} />
      </div>
    </>
  )
}

function Before({ look, count, whole, children }: { look: LabelLook; count: number; whole: boolean; children: ReactNode }) {
  const { t } = useWords('contactPaper')
  const { number } = useFormat()
  const sheets = Math.ceil((count + look.startAt - 1) / labelsOn(labelSheets[look.format]))
  return (
    <>
      {count > 0 && whole && (
        <Text size="sm" c="dimmed" role="status">
          {t('labels.count', { count, formatted: number(count) })} · {t('labels.sheets', { count: sheets, formatted: number(sheets) })} · {t('labels.scale')}
        </Text>
      )}
      {children}
    </>
  )
}
