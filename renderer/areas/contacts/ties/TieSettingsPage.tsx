import { Text } from '@mantine/core'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { StepSettings } from '../ladder/StepSettings.tsx'
import { KindSettings } from './KindSettings.tsx'
import classes from './ties.module.css'

/** Where the coordinator names the clinic's kinds of ties and the steps of its ladder. */
export function TieSettingsPage() {
  const { t } = useWords('ties')
  const coordinator = useIsCoordinator()
  return (
    <Page title={t('settings.title')}>
      {coordinator
        ? (
          <div className={classes.settings}>
            <KindSettings />
            <StepSettings />
          </div>
        )
        : <Text>{t('settings.onlyCoordinators')}</Text>}
    </Page>
  )
}
