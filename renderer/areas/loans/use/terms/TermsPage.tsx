import { Stack, Text } from '@mantine/core'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../../LoansPages.tsx'
import { AskAbove } from './AskAbove.tsx'
import { Meters } from './Meters.tsx'
import { Quotas } from './Quotas.tsx'
import { Rates } from './Rates.tsx'

/** What coordinators set for copies, faxes and time: rates, quotas, meters, and from how many on the desk asks. */
export function TermsPage() {
  const { t } = useWords('use')
  const coordinator = useIsCoordinator()
  return (
    <Page title={t('terms.page')}>
      <LoansPages />
      {!coordinator && <Text>{t('terms.forCoordinator')}</Text>}
      {coordinator && (
        <Stack gap="xl" maw={900}>
          <Rates />
          <Quotas />
          <Meters />
          <AskAbove />
        </Stack>
      )}
    </Page>
  )
}
