import { Group, Select, Stack, Switch, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useBrief } from '../briefs.data.ts'
import { ComparedTable } from './ComparedTable.tsx'
import { compareTexts, passagesOf } from './compareTexts.ts'
import { useSayVersion } from './useSayVersion.ts'
import { useThingWords } from './useThingWords.ts'
import { useVersion, useVersions } from './versions.data.ts'

/** "/:id/compare?from=<version>&to=<version>&changed=1": two kept texts side by side; without `to`, with the text there is now. */
export function ComparePage({ id }: { id: string }) {
  const { t } = useWords('briefVersions')
  const brief = useBrief(id)
  return (
    <Page title={brief.data ? t('compareTitle', { title: brief.data.title }) : t('compare')}>
      <Stack gap="sm">
        <BackLink href={`/${id}?panel=versions`}>{t('backToText')}</BackLink>
        {brief.error && <Failure error={brief.error} retry={() => brief.refetch()} />}
        {brief.data && <Compare brief={brief.data} />}
      </Stack>
    </Page>
  )
}

const numberIn = (asked: URLSearchParams, key: string) => (/^\d{1,9}$/.test(asked.get(key) ?? '') ? Number(asked.get(key)) : null)

function Compare({ brief }: { brief: Brief }) {
  const { t } = useWords('briefVersions')
  const [asked, setAsked] = useSearchParams()
  const say = useSayVersion()
  const words = useThingWords()
  const points = useVersions(brief.id).data?.pages.flatMap(({ items }) => items) ?? []
  const from = numberIn(asked, 'from') ?? points.find(({ number }) => number !== brief.version)?.number ?? null
  const to = numberIn(asked, 'to')
  const [older, newer] = [useVersion(brief.id, from), useVersion(brief.id, to)]
  const onlyChanged = asked.get('changed') === '1'
  const after = to === null ? brief.body : newer.data?.body
  const rows = useMemo(() => (older.data && after ? compareTexts(passagesOf(older.data.body, words), passagesOf(after, words)) : null), [older.data, after, words])
  const put = (key: string, value: string | null) =>
    setAsked(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(key, value)
        else next.delete(key)
        return next
      },
      { replace: true },
    )
  const choices = points.map((point) => ({ value: String(point.number), label: say(point) }))
  const known = (number: number | null) => (number === null || choices.some(({ value }) => value === String(number)) ? [] : [{ value: String(number), label: t('number', { number }) }])
  const failure = older.error ?? newer.error
  const changed = rows?.filter((row) => row.changed).length ?? 0
  return (
    <>
      <Group align="flex-end" grow preventGrowOverflow={false}>
        <Select label={t('from')} data={[...choices, ...known(from)]} allowDeselect={false} value={from === null ? null : String(from)} onChange={(value) => put('from', value)} />
        <Select
          label={t('to')}
          data={[{ value: 'now', label: t('now') }, ...choices, ...known(to)]}
          allowDeselect={false}
          value={to === null ? 'now' : String(to)}
          onChange={(value) => put('to', value === 'now' ? null : value)}
        />
      </Group>
      {failure && <Failure error={failure} retry={() => void Promise.all([older.refetch(), newer.refetch()])} />}
      {points.length === 1 && from === null && <Text size="sm" c="dimmed">{t('onlyOne')}</Text>}
      {rows && (
        <>
          <Group justify="space-between">
            <Text size="sm" role="status">{changed === 0 ? t('same') : t('changed', { count: changed })}</Text>
            <Switch label={t('onlyChanged')} checked={onlyChanged} onChange={(event) => put('changed', event.currentTarget.checked ? '1' : null)} />
          </Group>
          <ComparedTable
            rows={onlyChanged ? rows.filter((row) => row.changed) : rows}
            language={brief.language}
            heads={[older.data!, newer.data ?? null].map((point) => (point ? say(point) : t('now'))) as [string, string]}
          />
        </>
      )}
    </>
  )
}
