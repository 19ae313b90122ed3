import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { photoMost } from '#shared/base/photos.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom } from '../space.fixture.ts'

const png = () => new Blob([readFileSync(join(import.meta.dirname, '../../../../assets/icons/icon-256.png'))], { type: 'text/html' })

test('a photo is kept with what it shows, as what its bytes are; replaced, described anew, removed', async () => {
  await using desk = await openTestDesk()
  const { photos } = desk.client.space
  const hall = await addRoom(desk.client)
  expect(await photos.list()).toEqual([])
  expect((await photos.get({ roomId: hall.id })).photo).toBeNull()
  await photos.save({ roomId: hall.id, photo: png(), alt: 'The door from the street' })
  const { photo } = await photos.get({ roomId: hall.id })
  expect(photo!.type).toBe('image/png')
  expect(Buffer.from(await photo!.arrayBuffer())).toEqual(Buffer.from(await png().arrayBuffer()))
  expect(await photos.list()).toMatchObject([{ roomId: hall.id, alt: 'The door from the street' }])
  await photos.describe({ roomId: hall.id, alt: 'Tables in a circle' })
  await photos.save({ roomId: hall.id, photo: new Blob([new Uint8Array([0xff, 0xd8, 0xff, 1])]), alt: 'Another' })
  expect((await photos.get({ roomId: hall.id })).photo!.type).toBe('image/jpeg')
  expect(await photos.list()).toMatchObject([{ alt: 'Another' }])
  await photos.remove({ roomId: hall.id })
  expect(await photos.list()).toEqual([])
  await expect(photos.describe({ roomId: hall.id, alt: 'Gone' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what is no picture by its bytes, or too large, is refused at the photo, and the one of before stays', async () => {
  await using desk = await openTestDesk()
  const { photos } = desk.client.space
  const hall = await addRoom(desk.client)
  await photos.save({ roomId: hall.id, photo: png(), alt: 'The door' })
  const refused = { code: 'INVALID', data: { issues: [{ path: ['photo'] }] } }
  await expect(photos.save({ roomId: hall.id, photo: new Blob(['<svg/>'], { type: 'image/png' }), alt: 'No' })).rejects.toMatchObject(refused)
  await expect(photos.save({ roomId: hall.id, photo: new Blob([]), alt: 'No' })).rejects.toMatchObject(refused)
  await expect(photos.save({ roomId: hall.id, photo: new Blob([new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array(photoMost)]), alt: 'No' })).rejects.toMatchObject(refused)
  await expect(photos.save({ roomId: hall.id, photo: png(), alt: '  ' })).rejects.toMatchObject({ code: 'INVALID' })
  expect(await photos.list()).toMatchObject([{ alt: 'The door' }])
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.space.photos.save({ roomId: hall.id, photo: png(), alt: 'No' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect((await frontDesk.space.photos.get({ roomId: hall.id })).photo).not.toBeNull()
})
