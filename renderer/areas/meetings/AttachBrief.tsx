import { Button, Group, NumberInput, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { copiesFor } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct } from './meetings.data.ts'

/** Chooses a fact sheet by its title and how many copies of it; as many as are expected unless told otherwise. */
export function AttachBrief({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { run, busy, error } = useMeetingAct()
  const [briefId, setBriefId] = useState<string | null>(null)
  const [copies, setCopies] = useState<number | string | null>(null)
  const asked = Math.round(Number(copies ?? copiesFor(meeting)))
  const attach = () => {
    if (!briefId || !(asked >= 0 && asked <= 5000)) return
    void run(
      () => client.meetings.attachBrief({ id: meeting.id, briefId, copies: asked }),
      (after) => {
        const title = after.handouts.find((one) => one.briefId === briefId)?.title ?? ''
        notifyDone(t('brief.attached', { title }), { undo: () => client.meetings.detachBrief({ id: meeting.id, briefId }) })
        setBriefId(null)
        setCopies(null)
      },
    )
  }
  return (
    <>
      <BriefSelect value={briefId} onChange={setBriefId} without={meeting.handouts.map((one) => one.briefId)} />
      {briefId && (
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <NumberInput label={t('brief.copies')} w={110} min={0} max={5000} allowDecimal={false} value={copies ?? copiesFor(meeting)} onChange={setCopies} />
          <Button variant="light" loading={busy} onClick={attach}>
            {t('brief.attach')}
          </Button>
        </Group>
      )}
      <ActFailure error={error} />
    </>
  )
}

function BriefSelect({ value, onChange, without }: { value: string | null; onChange: (briefId: string | null) => void; without: string[] }) {
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
      label={t('brief.choose')}
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
