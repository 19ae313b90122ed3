import { Picture } from '#renderer/kit/photo/Picture.tsx'
import { usePhoto, usePhotoOf } from './rooms.data.ts'
import classes from './rooms.module.css'

/** A room's photo; nothing where there is none. */
export function RoomPhoto({ roomId, className = classes.photo }: { roomId: string; className?: string | undefined }) {
  const known = usePhotoOf(roomId)
  const { data } = usePhoto(roomId, Boolean(known))
  return known && data?.photo ? <Picture picture={data.photo} alt={known.alt} className={className} /> : null
}
