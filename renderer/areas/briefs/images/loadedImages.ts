import { client } from '#renderer/link/desk.ts'

interface Loaded {
  users: number
  address: Promise<string>
}

/** Pictures never change, so each is fetched once for as long as something on the screen shows it. */
const loaded = new Map<string, Loaded>()

/** The address of a picture in this window, until `done` is called. Rejects when it cannot be had; then it is fetched anew the next time. */
export function holdImage(imageId: string): { address: Promise<string>; done: () => void } {
  const known = loaded.get(imageId) ?? { users: 0, address: fetchImage(imageId) }
  known.users += 1
  loaded.set(imageId, known)
  const forget = () => loaded.get(imageId) === known && loaded.delete(imageId)
  known.address.catch(forget)
  return {
    address: known.address,
    done: () => {
      known.users -= 1
      if (known.users > 0) return
      forget()
      void known.address.then((address) => URL.revokeObjectURL(address)).catch(() => {})
    },
  }
}

/** Resolves once every picture that the screen shows has come, or has failed to: before a page is printed. */
export async function imagesSettled(): Promise<void> {
  await Promise.allSettled([...loaded.values()].map(({ address }) => address))
}

async function fetchImage(imageId: string): Promise<string> {
  const { image } = await client.briefs.images.get({ id: imageId })
  return URL.createObjectURL(image)
}
