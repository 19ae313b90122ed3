import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** Finds a fact sheet by a word of its title; those of `without` are not offered. */
export function BriefSelect({ value, onChange, without, label }: { label?: string; value: string | null; onChange: (briefId: string | null) => void; without: string[] }) {
  const { t } = useWords('meetings')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 120)
  const [chosen, setChosen] = useState('')
  const briefs = useQuery({
    // What is chosen stands in the field; it is not what is looked for.
    ...desk.briefs.list.queryOptions({ input: { search: search === chosen ? '' : search, limit: 20 } }),
    placeholderData: keepPreviousData,
  })
  const choices = useMemo(() => {
    const there = briefs.data?.items.filter((brief) => !without.includes(brief.id)) ?? []
    const found = there.map((brief) => ({ value: brief.id, label: `${brief.title} (${t(`brief.${brief.language}`)})` }))
    return value && !found.some((one) => one.value === value) ? [{ value, label: chosen }, ...found] : found
  }, [briefs.data, without, value, chosen, t])
  return (
    <Select
      label={label ?? t('brief.choose')}
      placeholder={t('brief.placeholder')}
      searchable
      data={choices}
      filter={({ options }) => options}
      nothingFoundMessage={t('brief.nothing')}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(next, option) => {
        setChosen(next ? option.label : '')
        onChange(next)
      }}
    />
  )
}
