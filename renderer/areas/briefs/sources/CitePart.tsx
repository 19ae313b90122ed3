import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { citationOf } from '#shared/areas/briefs/citation.rules.ts'
import { pinpointOf } from '#shared/areas/briefs/pinpoint.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { CitationRuns } from './CitationRuns.tsx'
import { SourceForm } from './SourceForm.tsx'
import { SourcePicker } from './SourcePicker.tsx'
import classes from './sources.module.css'
import { useSourcesNamed } from './sources.data.ts'

export interface CitePartProps {
  sourceId: string | null
  pinpoint: string
  onChange: (cited: { sourceId: string | null; pinpoint: string }) => void
  /** The language of the text it stands in; that of the screen, unless given. */
  language?: Language
}

/** The part of a note’s form that says what it cites: the source, and where in it. A new source can be made in its place. */
export function CitePart({ sourceId, pinpoint, onChange, language }: CitePartProps) {
  const { t, language: shown } = useWords('briefSources')
  const [making, setMaking] = useState(false)
  const inText = language ?? shown
  const source = useSourcesNamed(sourceId ? [sourceId] : []).data?.find(({ id }) => id === sourceId)
  return (
    <Stack gap="xs">
      <SourcePicker label={t('cite.source')} value={sourceId} onChange={(id) => onChange({ sourceId: id, pinpoint })} language={inText} />
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label={t('cite.pinpoint')}
          placeholder={t('cite.pinpointExample')}
          maxLength={100}
          disabled={!sourceId}
          value={pinpoint}
          onChange={(event) => onChange({ sourceId, pinpoint: event.currentTarget.value })}
          style={{ flex: 1 }}
        />
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
          {t('cite.new')}
        </Button>
      </Group>
      {source && (
        <Text size="sm" className={classes.citation} lang={inText}>
          <CitationRuns runs={[...citationOf(source, inText), { text: pinpointOf(source.kind, pinpoint, inText) }]} />.
        </Text>
      )}
      <SidePanel opened={making} onClose={() => setMaking(false)} title={t('page.add')}>
        {making && (
          <SourceForm
            source={null}
            onDone={({ id }) => {
              setMaking(false)
              onChange({ sourceId: id, pinpoint })
            }}
          />
        )}
      </SidePanel>
    </Stack>
  )
}
