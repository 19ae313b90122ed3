import { Alert, Stack, Text } from '@mantine/core'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLetterhead } from './letterhead.data.ts'
import { LetterheadForm } from './LetterheadForm.tsx'
import { LogoForm } from './LogoForm.tsx'

/** "/letterhead": in one place, what stands on every paper of the clinic besides its text. */
export function LetterheadPage() {
  const { t } = useWords('letterhead')
  const mayChange = useIsCoordinator()
  const letterhead = useLetterhead()
  return (
    <Page title={t('title')}>
      <Stack gap="md" maw={860}>
        <BackLink href="/">{t('back')}</BackLink>
        <Text>{t('hint')}</Text>
        {!mayChange && <Alert color="gray">{t('onlyCoordinators')}</Alert>}
        {letterhead.error && <Failure error={letterhead.error} retry={() => letterhead.refetch()} />}
        {letterhead.data && (
          <>
            <LogoForm mayChange={mayChange} hasLogo={letterhead.data.hasLogo} />
            <LetterheadForm letterhead={letterhead.data} mayChange={mayChange} />
          </>
        )}
      </Stack>
    </Page>
  )
}
