import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimelineItem } from '#shared/areas/contacts/timeline.schema.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { EditEntry } from './EntryForm.tsx'
import { Line } from './Line.tsx'
import { OneToOneWords } from './OneToOneWords.tsx'
import { EditOneToOne } from './OneToOneForm.tsx'
import { useEntry } from './timeline.data.ts'
import classes from './timeline.module.css'

type EntryItem = Extract<TimelineItem, { source: 'entry' }>

/** What someone wrote: read, opened whole, changed in its place, or removed. */
export function EntryLine({ item }: { item: EntryItem }) {
  const [editing, setEditing] = useState(false)
  const heading = useHeading(item)
  if (editing) return <Editing id={item.id} onDone={() => setEditing(false)} />
  return (
    <Line kind={item.kind} at={item.at} heading={heading} details={[item.memberName]} acts={!item.closed && <Acts id={item.id} heading={heading} onEdit={() => setEditing(true)} />}>
      <Words item={item} />
    </Line>
  )
}

function useHeading({ kind, direction, outcome }: EntryItem): string {
  const { t } = useWords('timeline')
  if (!direction || (kind !== 'call' && kind !== 'email' && kind !== 'letter')) return t(`kinds.${kind}`)
  const said = t(`said.${kind}.${direction}`)
  return outcome && outcome !== 'reached' ? t('saidWithOutcome', { said, outcome: t(`outcomes.${outcome}`) }) : said
}

function Words({ item }: { item: EntryItem }) {
  const { t } = useWords('timeline')
  const [whole, setWhole] = useState(false)
  const found = useEntry(item.id, whole)
  if (item.closed) return <Text size="sm" c="dimmed">{t('closed')}</Text>
  const entry = whole ? found.data : undefined
  return (
    <>
      {entry?.oneToOne ? <OneToOneWords met={entry.oneToOne} /> : (entry?.text ?? item.text) && <p className={classes.words}>{entry?.text ?? `${item.text}${item.cut && item.text && item.kind !== 'oneToOne' ? '…' : ''}`}</p>}
      {whole && found.error && <Failure error={found.error} retry={() => found.refetch()} />}
      {item.cut && (
        <Button size="compact-xs" variant="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)} className={classes.more}>
          {t(whole ? 'showLess' : 'showAll')}
        </Button>
      )}
    </>
  )
}

function Acts({ id, heading, onEdit }: { id: string; heading: string; onEdit: () => void }) {
  const { t } = useWords('timeline')
  const say = useSayError()
  const remove = async () => {
    try {
      await client.contacts.timeline.remove({ id })
      notifyDone(t('removed'), { undo: () => client.contacts.timeline.restore({ id }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <>
      <ActionIcon variant="subtle" size={28} aria-label={t('editThis', { what: heading })} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" size={28} aria-label={t('removeThis', { what: heading })} onClick={() => void remove()}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </>
  )
}

function Editing({ id, onDone }: { id: string; onDone: () => void }) {
  const found = useEntry(id)
  return (
    <li className={classes.editing}>
      {found.error && <Failure error={found.error} retry={() => found.refetch()} />}
      {found.data && (found.data.oneToOne ? <EditOneToOne entry={found.data} onDone={onDone} /> : <EditEntry entry={found.data} onDone={onDone} />)}
    </li>
  )
}
