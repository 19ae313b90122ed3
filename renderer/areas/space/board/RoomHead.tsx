import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'

/** A row's room; a press shows its week, or all rooms again. */
export function RoomHead({ room, onOnly }: { room: Room; onOnly: () => void }) {
  const { t } = useWords(['board', 'space'])
  const id = useId()
  return (
    <div className={classes.head} role="rowheader" aria-labelledby={id}>
      <UnstyledButton id={id} className={classes.headButton} onClick={onOnly}>
        <strong>{room.name}</strong>
        <span className={classes.aside}>
          {t('space:rooms.seats', { count: room.capacity })}
          {room.siteName && ` · ${room.siteName}`}
        </span>
        <VisuallyHidden>{t('board:onlyRoom')}</VisuallyHidden>
      </UnstyledButton>
    </div>
  )
}
