import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconKeyboard, IconLock, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { fold } from '#shared/base/text.ts'
import { areaNames, areas } from '#renderer/areas.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Where a found record is shown. */
export function addressOf(found: Pick<Found, 'area' | 'id' | 'page'>): string {
  switch (found.area) {
    case 'space':
      return `/space?booking=${found.id}`
    case 'loans':
      return found.page === 'equipment' ? `/loans/equipment/${found.id}` : `/loans?item=${found.id}`
    default:
      return `/${found.area}/${found.id}`
  }
}

/** Ctrl/Cmd+K: records of every area, and what one can do, by name. */
export function FindAnything({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useWords('shell')
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed.trim(), 60)
  const found = useQuery({
    ...desk.today.find.queryOptions({ input: { words, limit: 20 } }),
    enabled: words.length > 0,
    placeholderData: keepPreviousData,
  })
  const acts = useActs(onShortcuts)
  const groups = useMemo<SpotlightActionGroupData[]>(() => {
    const records = words ? (found.data ?? []) : []
    const matching = acts.filter((act) => fold(String(act.label)).includes(fold(words)))
    const byArea = Map.groupBy(records, (record) => record.area)
    return [
      ...[...byArea].map(([area, ones]) => {
        const AreaIcon = areas[area].icon
        return {
          group: t(`areas.${area}`),
          actions: ones.map((one) => ({
            id: `${one.area}:${one.id}`,
            label: one.title,
            description: one.detail,
            leftSection: <AreaIcon size={18} stroke={1.6} aria-hidden />,
            onClick: () => go(addressOf(one)),
          })),
        }
      }),
      { group: t('find.acts'), actions: matching },
    ].filter((group) => group.actions.length > 0)
  }, [acts, found.data, go, t, words])
  return (
    <Spotlight
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      filter={(_query, all) => all}
      shortcut="mod + K"
      tagsToIgnore={[]}
      limit={40}
      scrollable
      maxHeight={440}
      nothingFound={words && !found.isFetching ? t('find.nothing') : t('find.hint')}
      searchProps={{ leftSection: <IconSearch size={18} aria-hidden />, placeholder: t('find.placeholder'), 'aria-label': t('find.open') }}
      title={t('find.open')}
    />
  )
}

function useActs(onShortcuts: () => void): SpotlightActionData[] {
  const { t } = useWords('shell')
  const [, go] = useLocation()
  return useMemo(
    () => [
      ...areaNames.map((area) => {
        const AreaIcon = areas[area].icon
        return { id: `go:${area}`, label: t('find.goTo', { area: t(`areas.${area}`) }), leftSection: <AreaIcon size={18} stroke={1.6} aria-hidden />, onClick: () => go(`/${area}`) }
      }),
      { id: 'shortcuts', label: t('shortcuts.title'), leftSection: <IconKeyboard size={18} aria-hidden />, onClick: onShortcuts },
      { id: 'lock', label: t('lock'), leftSection: <IconLock size={18} aria-hidden />, onClick: () => void client.staff.lock() },
    ],
    [go, onShortcuts, t],
  )
}
