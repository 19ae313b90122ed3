import { ActionIcon, Anchor, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useRef } from 'react'
import { Link } from 'wouter'
import { type Invitation, type Reply, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { UnsafeMark } from '#renderer/areas/contacts/safety/UnsafeMark.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './meetings.module.css'

interface PersonRowProps {
  invitation: Invitation
  note: (contactId: string, given: Reply) => void
  takeOff: (invitation: Invitation) => void
}

/** One who is invited: how to reach them, what they answered, and a way off the list. Of a thousand, only the changed one is drawn anew. */
export const PersonRow = memo(function PersonRow({ invitation, note, takeOff }: PersonRowProps) {
  const { t } = useWords('meetings')
  const { contact } = invitation
  const detail = [contact.phone, contact.affiliation, contact.archived ? t('invitations.archived') : null].filter(Boolean).join(' · ')
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        {contact.unsafe && <><UnsafeMark />{' '}</>}
        <Anchor component={Link} href={`~/contacts/${contact.id}`}>
          {contact.name}
        </Anchor>
        {detail && (
          <Text size="xs" c="dimmed">
            {detail}
          </Text>
        )}
      </div>
      <Answers name={contact.name} given={invitation.reply} note={(given) => note(contact.id, given)} />
      <ActionIcon variant="subtle" color="gray" aria-label={t('invitations.remove', { name: contact.name })} onClick={() => takeOff(invitation)}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
})

const shown = reply.options.filter((one) => one !== 'invited')

function Answers({ name, given, note }: { name: string; given: Reply; note: (given: Reply) => void }) {
  const { t } = useWords('meetings')
  const group = useRef<HTMLDivElement>(null)
  const seat = given === 'invited' ? 'yes' : given
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = shown.find((one) => t(`replyKeys.${one}`) === event.key.toUpperCase())
    if (pressed) note(pressed)
    else if (event.key === 'Backspace' || event.key === 'Delete') note('invited')
    else if (event.key === 'ArrowRight') focusBeside(group.current, 1)
    else if (event.key === 'ArrowLeft') focusBeside(group.current, -1)
    else return
    event.preventDefault()
  }
  return (
    <div ref={group} role="radiogroup" aria-label={t('invitations.replyOf', { name })} className={classes.answers} onKeyDown={onKeyDown}>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={given === one}
          tabIndex={one === seat ? 0 : -1}
          className={classes.answer}
          // Once more on the answer that is noted takes it back.
          onClick={() => note(given === one ? 'invited' : one)}
        >
          {t(`replies.${one}`)}
        </button>
      ))}
    </div>
  )
}

function focusBeside(group: HTMLElement | null, step: number) {
  const radios = [...(group?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])]
  const now = radios.indexOf(document.activeElement as HTMLElement)
  radios[(now + step + radios.length) % radios.length]?.focus()
}
