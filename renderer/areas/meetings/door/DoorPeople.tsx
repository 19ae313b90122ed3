import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch, IconUserPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { fitsTyped, wasThere } from '#shared/areas/meetings/door.rules.ts'
import type { DoorList, DoorPerson } from '#shared/areas/meetings/door.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ActFailure } from '../ActFailure.tsx'
import { useOthers } from './door.data.ts'
import classes from './door.module.css'
import { DoorRow, OtherRow } from './DoorRow.tsx'
import { LastMark } from './LastMark.tsx'
import { useMarking } from './useMarking.ts'

/** So many are drawn at once; the search finds the rest. */
const drawnAtOnce = 100
/** With fewer letters, who is unsafe to contact is not shown: others stand around a door. */
const lettersForUnsafe = 2

type Shown = 'all' | 'notYet' | 'here'

interface DoorPeopleProps {
  door: DoorList
  open: (contactId: string) => void
  add: (name: string) => void
}

/** The list, under a field in which a few letters and Enter mark someone as arrived. */
export function DoorPeople({ door, open, add }: DoorPeopleProps) {
  const { t } = useWords('meetingDoor')
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const field = useRef<HTMLInputElement>(null)
  const marking = useMarking(door)
  const fitting = inOrder(door.people.filter((person) => fits(person, typed, shown)), typed)
  const [best] = fitting
  const arrive = (person: { contactId: string; name: string }) => {
    marking.arrive(person)
    setTyped('')
    field.current?.focus()
  }
  const enter = () => {
    if (!typed.trim()) return
    if (best) arrive(best)
    else add(typed.trim())
  }
  return (
    <Stack gap="xs" onKeyDown={(event) => moveAlong(event, field.current)}>
      <Filter field={field} typed={typed} onType={setTyped} onEnter={enter} shown={shown} onShow={setShown} hint={best && typed.trim() ? t(best.attendance && wasThere(best.attendance) ? 'list.enterAgain' : 'list.enter', { name: best.name }) : t('list.keys')} />
      <LastMark marking={marking} />
      <ActFailure error={marking.error} />
      <ul className={classes.people} aria-label={t('list.title')}>
        {fitting.slice(0, drawn).map((person) => (
          <DoorRow key={person.contactId} person={person} door={door} arrive={arrive} leave={marking.leave} open={open} />
        ))}
      </ul>
      {fitting.length > drawn && <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>{t('list.more', { count: fitting.length - drawn })}</Button>}
      {fitting.length === 0 && !typed.trim() && <Text size="sm" c="dimmed">{t(door.people.length === 0 ? 'list.empty' : 'list.nobody')}</Text>}
      <Others door={door} typed={typed} arrive={arrive} add={add} />
    </Stack>
  )
}

function fits(person: DoorPerson, typed: string, shown: Shown): boolean {
  if (person.unsafe && typed.trim().length < lettersForUnsafe) return false
  const here = person.attendance !== null && wasThere(person.attendance)
  if (shown !== 'all' && !typed.trim() && here !== (shown === 'here')) return false
  return fitsTyped(person, typed)
}

/** While someone types, those who are not here yet come first: Enter is for who is at the door now. */
function inOrder(people: DoorPerson[], typed: string): DoorPerson[] {
  const isHere = ({ attendance }: DoorPerson) => Number(attendance !== null && wasThere(attendance))
  return typed.trim() ? people.toSorted((one, other) => isHere(one) - isHere(other)) : people
}

interface FilterProps {
  field: React.RefObject<HTMLInputElement | null>
  typed: string
  onType: (typed: string) => void
  onEnter: () => void
  shown: Shown
  onShow: (shown: Shown) => void
  hint: string
}

function Filter({ field, typed, onType, onEnter, shown, onShow, hint }: FilterProps) {
  const { t } = useWords('meetingDoor')
  return (
    <>
      <TextInput
        ref={field}
        type="search"
        size="lg"
        autoFocus
        autoComplete="off"
        label={t('list.search')}
        leftSection={<IconSearch size={20} aria-hidden />}
        inputWrapperOrder={['label', 'input', 'description']}
        description={hint}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Held down, Enter marks one and not the next as well.
          if (event.key === 'Enter' && !event.repeat) onEnter()
        }}
      />
      <SegmentedControl
        aria-label={t('list.show')}
        value={shown}
        onChange={(next) => onShow(next as Shown)}
        data={(['all', 'notYet', 'here'] as const).map((value) => ({ value, label: t(`list.shown.${value}`) }))}
      />
    </>
  )
}

/** Who is not on the list and yet known here, and the way for someone new. */
function Others({ door, typed, arrive, add }: { door: DoorList; typed: string; arrive: (person: { contactId: string; name: string }) => void; add: (name: string) => void }) {
  const { t } = useWords('meetingDoor')
  const [search] = useDebouncedValue(typed.trim(), 120)
  const others = useOthers(search)
  if (search.length < 2 || door.cancelled) return null
  const listed = new Set(door.people.map(({ contactId }) => contactId))
  const found = (others.data?.items ?? []).filter(({ id }) => !listed.has(id))
  return (
    <>
      {found.length > 0 && <Text size="sm" fw={600} mt="xs">{t('others.title')}</Text>}
      {found.length > 0 && (
        <ul className={classes.people} aria-label={t('others.title')}>
          {found.map((contact) => <OtherRow key={contact.id} contact={contact} arrive={arrive} />)}
        </ul>
      )}
      <Group>
        <Button variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => add(search)}>{t('first.add', { name: search })}</Button>
      </Group>
    </>
  )
}

/** Down and up go from the field through the rows and back; a letter typed on a row goes on in the field. */
function moveAlong(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-first-act]')]
  const row = (event.target as HTMLElement).closest('li')?.querySelector<HTMLElement>('[data-first-act]')
  const at = row ? rows.indexOf(row) : -1
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0 && (at >= 0 || event.target === field)) {
    const next = at + step
    if (next < 0) field?.focus()
    else rows[Math.min(next, rows.length - 1)]?.focus()
    event.preventDefault()
  } else if (at >= 0 && event.key.length === 1 && event.key !== ' ') field?.focus()
}
