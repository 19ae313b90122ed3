import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { ConsentOfContact } from '#shared/areas/contacts/consents.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LeftOut } from '../safety/LeftOut.tsx'
import { UnsafeMark } from '../safety/UnsafeMark.tsx'
import { ConsentRow } from './ConsentRow.tsx'
import { useExpiring, useWithdrawals } from './consents.data.ts'
import classes from './consents.module.css'

/** What consents ask of the desk: withdrawals to act on in time, and consents to ask for anew before they run out. */
export function ConsentsPage() {
  const { t } = useWords('consents')
  return (
    <Page title={t('page.title')}>
      <Stack gap="md">
        <BackLink href="/">{t('page.back')}</BackLink>
        <div className={classes.columns}>
          <Withdrawals />
          <Expiring />
        </div>
      </Stack>
    </Page>
  )
}

function Withdrawals() {
  const { t } = useWords('consents')
  const list = useWithdrawals()
  return <Section title={t('page.withdrawals')} hint={t('page.withdrawalsHint')} empty={t('page.noWithdrawals')} list={list} />
}

function Expiring() {
  const { t } = useWords('consents')
  const [permitId, setPermitId] = useState<string | null>(null)
  const list = useExpiring(permitId)
  const leftOutIds = list.data?.pages[0]?.leftOutIds ?? []
  return (
    <Section title={t('page.expiring')} hint={t('page.expiringHint')} empty={t('page.noExpiring')} list={list}>
      {leftOutIds.length > 0 && (
        <LeftOut selection={{ by: 'ids', ids: leftOutIds }} purpose="consents" onPermit={setPermitId}>
          <Text size="sm"><UnsafeMark /> {t('page.leftOut', { count: leftOutIds.length })}</Text>
        </LeftOut>
      )}
    </Section>
  )
}

interface SectionProps {
  title: string
  hint: string
  empty: string
  list: ReturnType<typeof useWithdrawals> | ReturnType<typeof useExpiring>
  children?: React.ReactNode
}

function Section({ title, hint, empty, list, children }: SectionProps) {
  const { t } = useWords('consents')
  const heading = useId()
  const consents = list.data?.pages.flatMap((page): ConsentOfContact[] => page.items)
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{title}</Title>
      <Text size="sm" c="dimmed">{hint}</Text>
      {children}
      {list.error && <Failure error={list.error} retry={() => list.refetch()} />}
      {consents?.length === 0 && <Text size="sm">{empty}</Text>}
      <ul className={classes.list}>
        {consents?.map((consent) => <ConsentRow key={consent.id} consent={consent} title={<Whose consent={consent} />} />)}
      </ul>
      {list.hasNextPage && <Button variant="default" size="xs" onClick={() => void list.fetchNextPage()}>{t('part.more')}</Button>}
    </Stack>
  )
}

function Whose({ consent: { contactId, contactName, unsafe } }: { consent: ConsentOfContact }) {
  return (
    <>
      {unsafe && <><UnsafeMark />{' '}</>}
      <Anchor component={Link} href={`/${contactId}?part=consents`}>{contactName}</Anchor>
    </>
  )
}
