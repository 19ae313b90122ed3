import { photosContract } from '#shared/areas/contacts/photos.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { removePhoto } from './photos.commands.ts'
import { photosOf } from './photos.queries.ts'

const { reading, writing } = implementContract(photosContract)

export const photosHandlers = {
  get: reading.get.handler(async ({ context, input }) => {
    const photo = (await photosOf(context.db, [input.id])).get(input.id)
    return { photo: photo ? new Blob([new Uint8Array(photo.bytes)], { type: photo.type }) : null }
  }),
  remove: writing.remove.handler(async ({ context, input }) => {
    await removePhoto(context.db, input.id, context.act)
    return {}
  }),
}
