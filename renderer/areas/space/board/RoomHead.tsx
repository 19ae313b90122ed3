import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'

/** A row's room; a press shows its week, or all rooms again. */
export function RoomHead({ room, onOnly }: { room: Room; onOnly: () => void }) {
  const { t } = useWords(['board', 'space'])
  return (
    <div className={classes.head} role="rowheader">
      <UnstyledButton className={classes.headButton} onClick={onOnly}>
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
