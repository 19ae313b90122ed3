import { Stack, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useAwaiting } from '../board/board.data.ts'
import { SpacePages } from '../SpacePages.tsx'
import { ApprovalRow } from './ApprovalRow.tsx'

/** What awaits a coordinator's word, the soonest first: yes or no in place, and on to the next. */
export function ApprovalsPage() {
  const { t } = useWords('board')
  const awaiting = useAwaiting()
  const coordinator = useIsCoordinator()
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<number | null>(null)
  const shown = useRef(0)
  const focusRow = (index: number) => focusOne(list.current, index)
  // One that was answered is gone: the focus is on what took its place.
  useEffect(() => {
    const count = awaiting.data?.length ?? 0
    if (next.current !== null && count < shown.current) {
      focusOne(list.current, next.current)
      next.current = null
    }
    shown.current = count
  })
  return (
    <Page title={t('approvals.title')}>
      <SpacePages />
      {awaiting.error && <Failure error={awaiting.error} retry={() => awaiting.refetch()} />}
      {awaiting.data?.length === 0 && <EmptyState icon={<IconChecks />} title={t('approvals.none')} hint={t('approvals.noneHint')} />}
      {awaiting.data && awaiting.data.length > 0 && (
        <Stack gap="sm">
          <Text size="sm">{coordinator ? t('approvals.how') : t('approvals.waits')}</Text>
          <Stack component="ul" gap="xs" m={0} p={0} ref={list} style={{ listStyle: 'none' }}>
            {awaiting.data.map((booking, index) => (
              <ApprovalRow key={booking.id} booking={booking} canAnswer={coordinator} onStep={(by) => focusRow(index + by)} onAnswered={() => (next.current = index)} onBack={() => focusRow(index)} />
            ))}
          </Stack>
        </Stack>
      )}
    </Page>
  )
}

function focusOne(list: HTMLElement | null, index: number): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('li[tabindex]') ?? [])]
  rows[Math.min(Math.max(index, 0), rows.length - 1)]?.focus()
}
