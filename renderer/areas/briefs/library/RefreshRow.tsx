import { Anchor, Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ToRefresh } from '#shared/areas/briefs/library.schema.ts'
import { addMonths, dayAt } from '#shared/base/time.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { DayInput } from '#renderer/kit/form/DayInput.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../briefs.module.css'

/** A document to be looked at again: opened in either language, or said to be good until another day, at first a year from now. */
export function RefreshRow({ document }: { document: ToRefresh }) {
  const { t } = useWords('briefLibrary')
  const format = useFormat()
  const say = useSayError()
  const today = dayAt(useNow(), format.zone)
  const [until, setUntil] = useState(addMonths(document.expiresOn > today ? document.expiresOn : today, 12))
  const { expiresOn, expiryNote, pair } = document
  const renew = useMutation({
    mutationFn: () => client.briefs.library.renew({ id: document.id, expiresOn: until }),
    onSuccess: () => notifyDone(t('refresh.done', { title: document.title, day: format.day(until, 'short') }), { undo: () => giveBack(document) }),
    onError: (error) => notifyFailure(say(error)),
  })
  const stale = expiresOn < today
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text fw={600}>
          <Anchor component={Link} href={`/${document.id}?panel=about`} inherit lang={document.language}>{document.title}</Anchor>
          {pair && <>{' · '}<Anchor component={Link} href={`/${pair.id}?panel=about`} inherit lang={pair.language}>{pair.title}</Anchor></>}
        </Text>
        <Text size="sm" c={stale ? 'var(--mantine-color-error)' : undefined} fw={stale ? 600 : undefined}>
          {t(stale ? 'stale' : 'goodUntil', { day: format.day(expiresOn) })}
        </Text>
        {expiryNote && <Text size="sm" c="dimmed">{expiryNote}</Text>}
      </div>
      <Group gap="xs" align="flex-end">
        <DayInput label={t('refresh.until')} w={250} minDate={today} value={until} onChange={(day) => day && setUntil(day)} />
        <Button variant="default" loading={renew.isPending} aria-label={t('refresh.doOne', { title: document.title })} onClick={() => renew.mutate()}>
          {t('refresh.do')}
        </Button>
      </Group>
    </li>
  )
}

/** What was said before, also a day that is over, which no renewal takes. */
async function giveBack({ id, expiresOn }: ToRefresh): Promise<unknown> {
  const { topic, campaignId, meetingId, contactId, groupId, bodyId, expiryNote, targetGrade } = await client.briefs.get({ id })
  return client.briefs.saveParticulars({ id, particulars: { topic, campaignId, meetingId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade } })
}
