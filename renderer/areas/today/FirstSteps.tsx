import { Anchor, Badge, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './today.module.css'

interface Steps {
  rooms: boolean
  contacts: boolean
  fares: boolean
}

/** What a new desk needs first, each step with the place where it is done. */
export function FirstSteps({ steps }: { steps: Steps }) {
  const { t } = useWords('today')
  const coordinator = useIsCoordinator()
  return (
    <Stack maw={620} gap="sm">
      <Title order={2} size="h4">
        {t('first.title')}
      </Title>
      <Text>{t('first.hint')}</Text>
      <ol className={classes.steps}>
        <Step href="~/space" done={steps.rooms} title={t('first.rooms')} hint={coordinator ? t('first.roomsHint') : t('first.roomsAsk')} />
        <Step href="~/contacts" done={steps.contacts} title={t('first.contacts')} hint={t('first.contactsHint')} />
        <Step href="~/loans" done={steps.fares} title={t('first.fares')} hint={t('first.faresHint')} />
        <Step href="~/space" done={false} title={t('first.book')} hint={t('first.bookHint')} />
      </ol>
    </Stack>
  )
}

function Step({ href, done, title, hint }: { href: string; done: boolean; title: string; hint: string }) {
  const { t } = useWords('today')
  return (
    <li>
      <Anchor component={Link} href={href} fw={600}>
        {title}
      </Anchor>{' '}
      {done && <Badge variant="outline" tt="none">{t('first.done')}</Badge>}
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </li>
  )
}
