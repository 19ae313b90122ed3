import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useNameSource, useSources, useSourcesNamed } from './sources.data.ts'

interface SourcePickerProps {
  value: string | null
  onChange: (sourceId: string | null) => void
  label: string
  /** The language of the text it is cited in. */
  language?: Language
}

/** Chooses a source of the library: by any of its words. */
export function SourcePicker({ value, onChange, label, language }: SourcePickerProps) {
  const { t } = useWords(['briefSources', 'kit'])
  const [typed, setTyped] = useState('')
  const [searching, setSearching] = useState(false)
  const [search] = useDebouncedValue(searching ? typed.trim() : '', 120)
  const nameOf = useNameSource()
  const found = useSources({ search, kind: null, stale: false, archived: false }, 20).data?.pages.flatMap(({ items }) => items) ?? []
  const chosen = useSourcesNamed(value ? [value] : []).data?.find(({ id }) => id === value)
  const offered = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <Select
      label={label}
      placeholder={t('picker.placeholder')}
      data={offered.map((source) => ({ value: source.id, label: nameOf(source, language) }))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('kit:clear') }}
      nothingFoundMessage={t('picker.nothing')}
      // Main has searched already; what it found is shown as it is.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      // The label of what is chosen stands in the field; only what a person types is searched for.
      onInput={() => setSearching(true)}
      onDropdownClose={() => setSearching(false)}
      value={value}
      onChange={onChange}
    />
  )
}
