import { Anchor, Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { VersionPoint } from '#shared/areas/briefs/versions.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import classes from './versions.module.css'

interface VersionLineProps {
  briefId: string
  point: VersionPoint
  /** It is the text there is now. */
  now: boolean
}

/** One kept text: when and by whom, why it was kept, and what can be done with it. */
export function VersionLine({ briefId, point, now }: VersionLineProps) {
  const { t } = useWords('briefVersions')
  const format = useFormat()
  const [naming, setNaming] = useState(false)
  const { number } = point
  return (
    <li className={classes.point} aria-current={now || undefined}>
      <Group gap="xs" justify="space-between" align="baseline">
        <Anchor component={Link} href={`/${briefId}/versions/${number}`} size="sm" fw={600} aria-label={t('openAt', { time: format.clock(point.at), number })}>
          {format.clock(point.at)}
        </Anchor>
        <Text size="xs" c="dimmed">{t(now ? 'numberNow' : 'number', { number })}</Text>
      </Group>
      {point.name && <Text size="sm">{t('called', { name: point.name })}</Text>}
      <Text size="sm" c="dimmed">{[point.by ?? t('before'), t(`kinds.${point.kind}`)].join(' · ')}</Text>
      {naming ? (
        <NameForm briefId={briefId} point={point} close={() => setNaming(false)} />
      ) : (
        <Group gap="md" align="baseline">
          {!now && <Anchor component={Link} href={`/${briefId}/compare?from=${number}`} size="xs" aria-label={t('compareNowOf', { number })}>{t('compareNow')}</Anchor>}
          <Anchor component="button" type="button" size="xs" aria-label={t(point.name ? 'renameOf' : 'nameOf', { number })} onClick={() => setNaming(true)}>
            {t(point.name ? 'rename' : 'name')}
          </Anchor>
        </Group>
      )}
    </li>
  )
}

function NameForm({ briefId, point, close }: { briefId: string; point: VersionPoint; close: () => void }) {
  const { t } = useWords('briefVersions')
  const { t: kit } = useWords('kit')
  const say = useSayError()
  const [name, setName] = useState(point.name)
  const [missing, setMissing] = useState(false)
  const give = useMutation({ ...desk.briefs.versions.name.mutationOptions(), onSuccess: close })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return setMissing(true)
    give.mutate({ id: briefId, number: point.number, name })
  }
  return (
    <form onSubmit={save} noValidate>
      <TextInput
        size="xs"
        label={t('nameLabel', { number: point.number })}
        maxLength={100}
        autoFocus
        error={(missing && kit('required')) || (give.error && say(give.error))}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <Group gap="xs" mt={4}>
        <Button type="submit" size="compact-xs" loading={give.isPending}>{t('keepName')}</Button>
        <Button size="compact-xs" variant="default" onClick={close}>{kit('cancel')}</Button>
      </Group>
    </form>
  )
}
