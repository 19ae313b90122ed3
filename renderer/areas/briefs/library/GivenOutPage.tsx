import { Anchor, Button, Group, Select, Stack, Table, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconShare3 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link, useSearchParams } from 'wouter'
import type { MostGiven } from '#shared/areas/briefs/givenOut.schema.ts'
import { fiscalYearOf } from '#shared/base/fiscal.ts'
import { dayAt } from '#shared/base/time.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMostGiven } from './givenOut.data.ts'

const yearsBack = 6

/** What was given out in a fiscal year, most first; "?year=2026" is the year that begins on April 1, 2026. */
export function GivenOutPage() {
  const { t } = useWords('briefLibrary')
  const { zone } = useFormat()
  const [address, setAddress] = useSearchParams()
  const current = Number(fiscalYearOf(dayAt(useNow(), zone)).from.slice(0, 4))
  const asked = Number(address.get('year'))
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2200 ? asked : current
  const given = useMostGiven(year)
  const years = [...new Set([year, ...Array.from({ length: yearsBack }, (_, back) => current - back)])].toSorted((one, other) => other - one)
  return (
    <Page title={t('given.title')} actions={<SaveTable year={year} disabled={!given.data?.length} />}>
      <Stack gap="md">
        <BackLink href="/">{t('back')}</BackLink>
        <Select
          label={t('given.which')}
          maw={260}
          allowDeselect={false}
          data={years.map((one) => ({ value: String(one), label: t('given.fiscal', { from: one, to: one + 1 }) }))}
          value={String(year)}
          onChange={(value) => setAddress(value === String(current) ? {} : { year: value! })}
        />
        {given.error && <Failure error={given.error} retry={() => given.refetch()} />}
        {given.data?.length === 0 && <EmptyState icon={<IconShare3 />} title={t('given.empty')} hint={t('given.emptyHint')} />}
        {given.data && given.data.length > 0 && <MostTable rows={given.data} />}
      </Stack>
    </Page>
  )
}

function MostTable({ rows }: { rows: MostGiven[] }) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const copies = rows.reduce((sum, row) => sum + row.copies, 0)
  return (
    <>
      <Text size="sm">{t('given.total', { count: copies, formatted: format.number(copies) })}</Text>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing="xs" aria-label={t('given.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('given.document')}</Table.Th>
              <Table.Th scope="col" ta="end">{t('given.copies')}</Table.Th>
              <Table.Th scope="col" ta="end">{t('given.french')}</Table.Th>
              <Table.Th scope="col" ta="end">{t('given.times')}</Table.Th>
              <Table.Th scope="col" ta="end">{t('given.meetings')}</Table.Th>
              <Table.Th scope="col">{t('given.last')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Anchor component={Link} href={`/${row.id}?panel=given`} lang={row.language}>
                    {row.title}
                  </Anchor>
                  <Text size="xs" c="dimmed">{[t(`kinds.${row.kind}`), row.archived && t('archived')].filter(Boolean).join(' · ')}</Text>
                </Table.Td>
                <Table.Td ta="end" fw={600}>{format.number(row.copies)}</Table.Td>
                <Table.Td ta="end">{format.number(row.french)}</Table.Td>
                <Table.Td ta="end">{format.number(row.times)}</Table.Td>
                <Table.Td ta="end">{format.number(row.meetings)}</Table.Td>
                <Table.Td>{format.day(dayAt(row.last, format.zone), 'short')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function SaveTable({ year, disabled }: { year: number; disabled: boolean }) {
  const { t } = useWords('briefLibrary')
  const say = useSayError()
  const save = useMutation({
    mutationFn: () => client.briefs.givenOut.export({ year }),
    onSuccess: ({ file, name }) => offerFile(file, name),
    onError: (error) => notifyFailure(say(error)),
  })
  return (
    <Group>
      <Button variant="default" leftSection={<IconFileSpreadsheet size={18} aria-hidden />} disabled={disabled} loading={save.isPending} onClick={() => save.mutate()}>
        {t('given.save')}
      </Button>
    </Group>
  )
}
