import { SimpleGrid, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type Source, sourceInput, type SourceInput, sourceKind, type SourceKind } from '#shared/areas/briefs/sources.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { DayField, KeptDraft, ProseField, SelectField, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SureButton } from '#renderer/kit/SureButton.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { FormPreview } from './FormPreview.tsx'
import { blankSource, fieldsOf, inputOf, ofItsKind, type SourceLine } from './sourceFields.ts'
import { useNameSource, useToday } from './sources.data.ts'

/** A new source, or what is known of one; `onDone` gets what was saved. */
export function SourceForm({ source, onDone }: { source: Source | null; onDone: (saved: Source) => void }) {
  const { t, language } = useWords('briefSources')
  const [known] = useState(source)
  const today = useToday()
  const nameOf = useNameSource()
  const labels = useLineLabels()
  const [alike, setAlike] = useState<string | null>(null)
  const [defaults] = useState<SourceInput>(() => (known ? inputOf(known) : blankSource(language, today)))
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: sourceInput, defaults, ...(known ? {} : { place: 'briefs/sources/new' }) })
  const kind = useWatch({ control, name: 'kind' })
  const save = async (typed: SourceInput, alsoAlike: boolean) => {
    setAlike(null)
    try {
      const saved = await client.briefs.sources.save({ id: known?.id ?? null, version: known?.version ?? 0, source: ofItsKind(typed), alsoAlike })
      notifyDone(t('form.saved', { name: nameOf(saved) }))
      onDone(saved)
    } catch (error) {
      const told = failureOf(error)
      if (told.code !== 'CONFLICT' || told.data.reason !== 'alreadyExists') throw error
      setAlike(told.data.with.map(({ label }) => label).join('; '))
    }
  }
  const send = (event: FormEvent) => {
    // In the panel beside a text it stands within another form’s reach.
    event.stopPropagation()
    void submit((typed) => save(typed, false))(event)
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <SelectField control={control} name="kind" label={t('form.kind')} choices={sourceKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        {fieldsOf(kind).map(({ name, required }) => <TextField key={name} control={control} name={name} label={labels.name(kind, name)} description={labels.hint(kind, name)} required={required} />)}
        <SimpleGrid cols={2}>
          <SelectField control={control} name="language" label={t('form.language')} choices={(['en-CA', 'fr-CA'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))} />
          <DayField control={control} name="seenOn" label={t('form.seenOn')} clearable />
        </SimpleGrid>
        <TextField control={control} name="citeAs" label={t('form.citeAs')} description={t('form.citeAsHint')} />
        <ProseField control={control} name="notes" label={t('form.notes')} minRows={2} />
        <FormPreview control={control} />
        {failure !== null && <Failure error={failure} />}
        <SureButton
          label={t('form.save')}
          busy={busy}
          asked={alike === null ? null : { question: t('form.alike', { names: alike }), yes: t('form.alsoAlike') }}
          onForget={() => setAlike(null)}
          onYes={() => void submit((typed) => save(typed, true))()}
        />
      </Stack>
    </form>
  )
}

/** What a line is called for a kind of source, and an example where one helps. */
function useLineLabels() {
  const { t } = useWords('briefSources')
  return {
    name: (kind: SourceKind, name: SourceLine) => {
      if (name === 'title' && kind === 'case') return t('lines.styleOfCause')
      if (name === 'publisher' && kind === 'webPage') return t('lines.site')
      return t(`lines.${name}`)
    },
    hint: (kind: SourceKind, name: SourceLine) => {
      if (name === 'citation' && (kind === 'statute' || kind === 'regulation' || kind === 'case' || kind === 'hansard')) return t(`examples.${kind}`)
      return name === 'otherTitle' ? t('lines.otherHint') : undefined
    },
  }
}
