import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Fragment, useState } from 'react'
import { Link } from 'wouter'
import type { TiedContact, TiePaths } from '#shared/areas/contacts/ties.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactPicker } from '../ContactPicker.tsx'
import { useTiePaths, useTiePhrase } from './ties.data.ts'
import classes from './ties.module.css'

/** From the contact in the middle to someone they would reach: over whom. */
export function FindPaths({ from }: { from: TiedContact }) {
  const { t } = useWords('ties')
  const [toId, setToId] = useState<string | null>(null)
  const found = useTiePaths(from.id, toId)
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h6">
          {t('paths.title')}
        </Title>
        <Text size="xs" c="dimmed">
          {t('paths.hint')}
        </Text>
      </div>
      <ContactPicker label={t('paths.whom')} value={toId} onChange={setToId} />
      <div role="status">
        {toId === from.id && <Text size="sm">{t('paths.self')}</Text>}
        {found.isFetching && <Text size="sm" c="dimmed">{t('paths.searching')}</Text>}
        {found.error && <Failure error={found.error} retry={() => found.refetch()} />}
        {toId !== null && toId !== from.id && found.data && <Found found={found.data} />}
      </div>
    </Stack>
  )
}

function Found({ found }: { found: TiePaths }) {
  const { t } = useWords('ties')
  const { number } = useFormat()
  const count = found.paths.length
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {count === 0 ? t('paths.nobody') : t('paths.found', { count, formatted: number(count) })}
      </Text>
      <ol className={classes.paths}>
        {found.paths.map((path, index) => (
          <li key={path.map(({ toId }) => toId).join()}>
            <Chain path={path} contacts={found.contacts} label={t('paths.way', { number: index + 1 })} />
          </li>
        ))}
      </ol>
      {found.cutShort && <Text size="xs">{t('paths.cutShort')}</Text>}
    </Stack>
  )
}

/** A way as one reads it: "Oak Street, has as member Bo, knows well the councillor". */
function Chain({ path, contacts, label }: { path: TiePaths['paths'][number]; contacts: TiedContact[]; label: string }) {
  const phrase = useTiePhrase()
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const name = (id: string) => (
    <Anchor component={Link} href={`/${id}`} size="sm" className={classes.link}>
      {byId.get(id)?.name}
    </Anchor>
  )
  return (
    <p className={classes.chain} aria-label={label}>
      {name(path[0]!.fromId)}
      {path.map((step) => (
        <Fragment key={step.toId}>
          {' '}
          <Text span size="sm" c="dimmed">
            {step.ties.map((tie) => [phrase(tie.kindId, tie.way), tie.role && `(${tie.role})`].filter(Boolean).join(' ')).join(', ')}
          </Text>{' '}
          <span aria-hidden>→</span> {name(step.toId)}
        </Fragment>
      ))}
    </p>
  )
}
