import { Stack, Text } from '@mantine/core'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { SpacePages } from './SpacePages.tsx'
import classes from './hours/hours.module.css'
import { HoursSettings } from './hours/HoursSettings.tsx'
import { PolicySettings } from './policies/PolicySettings.tsx'
import { OfferHours } from './waitlist/OfferHours.tsx'

/** When and by which rules rooms may be booked: coordinators change it, everyone reads it. */
export function SettingsPage() {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  return (
    <Page title={t('title')}>
      <Stack gap="md">
        <SpacePages />
        {!coordinator && <Text size="sm">{t('onlyCoordinators')}</Text>}
        <div className={classes.columns}>
          <HoursSettings />
          <PolicySettings />
          <OfferHours />
        </div>
      </Stack>
    </Page>
  )
}
