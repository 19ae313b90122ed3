import { Button, Group, Kbd, Paper } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type EntryKind, entryKind } from '#shared/areas/contacts/timeline.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useWriting } from '../record/useWriting.ts'
import { NewEntry } from './EntryForm.tsx'
import { kindIcons } from './kindIcons.ts'
import { NewOneToOne } from './OneToOneForm.tsx'
import classes from './timeline.module.css'

const keys = { note: 'N', call: 'C', oneToOne: 'O' } as const

/** Where one writes down what happened: a button for each kind, and the form of the one chosen. */
export function Composer({ contactId }: { contactId: string }) {
  const me = useMe()
  const { open, start, stop } = useWriting()
  const mayMeet = me !== null && organizers.includes(me.role)
  const kinds = entryKind.options.filter((kind) => kind !== 'oneToOne' || mayMeet)
  const kind = kinds.find((one) => one === open) ?? null
  const buttons = useFocusBack(kind)
  return (
    <div>
      <Group gap="xs">
        {kinds.map((one) => (
          <WriteButton key={one} kind={one} open={one === kind} onOpen={() => start(one)} hold={(button) => buttons.set(one, button)} />
        ))}
      </Group>
      {kind && (
        <Paper withBorder p="md" mt="sm" className={classes.composer}>
          {kind === 'oneToOne' ? <NewOneToOne contactId={contactId} onDone={stop} /> : <NewEntry key={kind} contactId={contactId} kind={kind} onDone={stop} />}
        </Paper>
      )}
    </div>
  )
}

interface WriteButtonProps {
  kind: EntryKind
  open: boolean
  onOpen: () => void
  hold: (button: HTMLButtonElement | null) => void
}

function WriteButton({ kind, open, onOpen, hold }: WriteButtonProps) {
  const { t } = useWords('timeline')
  const KindIcon = kindIcons[kind]
  const key = kind in keys ? keys[kind as keyof typeof keys] : null
  return (
    <Button
      ref={hold}
      size="xs"
      variant={open ? 'light' : 'default'}
      aria-expanded={open}
      aria-keyshortcuts={key ?? undefined}
      leftSection={<KindIcon size={16} aria-hidden />}
      rightSection={key && <Kbd size="xs">{key}</Kbd>}
      onClick={onOpen}
    >
      {t(`kinds.${kind}`)}
    </Button>
  )
}

/** When a form closes, the focus goes back to the button that opens it: it must not be lost. */
function useFocusBack(kind: EntryKind | null) {
  const buttons = useRef(new Map<EntryKind, HTMLButtonElement | null>())
  const before = useRef(kind)
  useEffect(() => {
    if (before.current && !kind) buttons.current.get(before.current)?.focus()
    before.current = kind
  }, [kind])
  return buttons.current
}
