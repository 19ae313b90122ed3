import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { desk } from '#renderer/link/desk.ts'

/** How many rows of each table belong to a contact. */
export function useHeld(id: string) {
  return useQuery(desk.contacts.privacy.held.queryOptions({ input: { id } }))
}

/** The address of a contact's photo while it is shown; null when there is none. */
export function useContactPhoto(id: string): string | null {
  const photo = useQuery(desk.contacts.photos.get.queryOptions({ input: { id } })).data?.photo
  const address = useMemo(() => (photo ? URL.createObjectURL(photo) : null), [photo])
  useEffect(() => () => {
    if (address) URL.revokeObjectURL(address)
  }, [address])
  return address
}
