import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { unreachable, wasTold } from '#shared/areas/meetings/letters.rules.ts'
import type { Addressee, LetterKind, Letters } from '#shared/areas/meetings/letters.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { fold } from '#shared/base/text.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { AddresseeRow } from './AddresseeRow.tsx'
import classes from './letters.module.css'
import { useLettersWords } from './letterWords.ts'

/** So many are drawn at once; a thousand are worked through by the search. */
const drawnAtOnce = 100
const shows = ['all', 'email', 'letter', 'none', 'told'] as const
type Show = (typeof shows)[number]

interface AddresseeListProps {
  meeting: Meeting
  letters: Letters
  kind: LetterKind
  permitId: string | null
}

/** Those invited, by name: how each can be told, and what they were told. */
export function AddresseeList({ meeting, letters, kind, permitId }: AddresseeListProps) {
  const { t } = useWords('letters')
  const [typed, setTyped] = useState('')
  const [show, setShow] = useState<Show>('all')
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const clinic = useClinic()
  const words = useLettersWords()
  const fitting = useMemo(() => letters.people.filter((one) => fits(one, typed, show, kind)), [letters.people, typed, show, kind])
  const left = fitting.length - drawn
  if (!clinic || !words) return null
  const parts = { meeting, kind, texts: letters.texts, clinic, words }
  return (
    <Stack gap="xs" align="flex-start">
      <Group align="flex-end" w="100%">
        <TextInput aria-label={t('search')} placeholder={t('search')} type="search" leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: 1, minWidth: 200 }} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <NativeSelect aria-label={t('show')} value={show} onChange={(event) => setShow(event.currentTarget.value as Show)} data={shows.map((value) => ({ value, label: t(`shows.${value}`) }))} />
      </Group>
      <ul className={classes.people} aria-label={t('title')}>
        {fitting.slice(0, drawn).map((one) => <AddresseeRow key={one.contactId} person={one} parts={parts} permitId={permitId} />)}
      </ul>
      {fitting.length === 0 && <Text size="sm">{t('nobody')}</Text>}
      {left > 0 && <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>{t('more', { count: Math.min(left, drawnAtOnce) })}</Button>}
    </Stack>
  )
}

function fits(person: Addressee, typed: string, show: Show, kind: LetterKind): boolean {
  if (show === 'told' && !wasTold(person, kind)) return false
  if (show === 'none' && unreachable([person]).length === 0) return false
  if ((show === 'email' || show === 'letter') && person.ways[show] !== 'open') return false
  const name = ` ${fold(person.name)}`
  return fold(typed).split(' ').every((word) => name.includes(` ${word}`))
}
