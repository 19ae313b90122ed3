import { photosContract } from '#shared/areas/space/photos.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { describePhoto, removePhoto, savePhoto } from './photos.commands.ts'
import { findPhoto, listPhotos } from './photos.queries.ts'

const { reading, writing } = implementContract(photosContract)

export const photosHandlers = {
  list: reading.list.handler(({ context }) => listPhotos(context.db)),
  get: reading.get.handler(async ({ context, input }) => {
    const photo = await findPhoto(context.db, input.roomId)
    return { photo: photo ? new Blob([new Uint8Array(photo.bytes)], { type: photo.type }) : null }
  }),
  save: writing.save.handler(async ({ context, input }) => {
    await savePhoto(context.db, input.roomId, input.photo, input.alt, context.act)
    return {}
  }),
  describe: writing.describe.handler(async ({ context, input }) => {
    await describePhoto(context.db, input.roomId, input.alt, context.act)
    return {}
  }),
  remove: writing.remove.handler(async ({ context, input }) => {
    await removePhoto(context.db, input.roomId, context.act)
    return {}
  }),
}
