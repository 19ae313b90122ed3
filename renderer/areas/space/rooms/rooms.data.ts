import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Every site, archived ones too. */
export function useSites() {
  return useQuery(desk.space.sites.queryOptions())
}

/** What is still to come in a room; asked when it is to be taken out of use. */
export function useRoomOutlook(roomId: string) {
  return useQuery(desk.space.roomOutlook.queryOptions({ input: { id: roomId } }))
}

/** What a room's photo shows; undefined while it is not known whether there is one, null when there is none. */
export function usePhotoOf(roomId: string) {
  const found = useQuery(desk.space.photos.list.queryOptions())
  return found.data && (found.data.find((photo) => photo.roomId === roomId) ?? null)
}

export function usePhoto(roomId: string, there: boolean) {
  return useQuery({ ...desk.space.photos.get.queryOptions({ input: { roomId } }), enabled: there })
}
