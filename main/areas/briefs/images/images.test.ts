import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { pictureSize } from '#shared/areas/briefs/images.rules.ts'
import { imageMost } from '#shared/areas/briefs/images.schema.ts'
import { openTestDesk } from '#test/harness.ts'
import { getBriefImages } from './images.queries.ts'

const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
const png = (width: number, height: number) => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...u32(13), 0x49, 0x48, 0x44, 0x52, ...u32(width), ...u32(height), 8, 6, 0, 0, 0])
const jpeg = (width: number, height: number) =>
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...u16(4), 0, 0, 0xff, 0xc4, ...u16(3), 0, 0xff, 0xff, 0xc2, ...u16(11), 8, ...u16(height), ...u16(width), 1, 0, 0, 0])
const webp = (width: number, height: number) =>
  Uint8Array.from([...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0, (width - 1) & 255, (width - 1) >> 8, 0, (height - 1) & 255, (height - 1) >> 8, 0])

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])
const side = fc.integer({ min: 1, max: 60_000 })

test('the size of a picture is read from its bytes', () => {
  fc.assert(fc.property(side, side, (width, height) => {
    expect(pictureSize(png(width, height))).toEqual({ type: 'image/png', width, height })
    expect(pictureSize(jpeg(width, height))).toEqual({ type: 'image/jpeg', width, height })
    expect(pictureSize(webp(width, height))).toEqual({ type: 'image/webp', width, height })
  }))
})

test('a picture cut off anywhere, and any other bytes, are none or have a size, and are never an error', () => {
  fc.assert(fc.property(fc.constantFrom(png(4, 5), jpeg(4, 5), webp(4, 5)), fc.nat(60), fc.uint8Array({ maxLength: 40 }), (whole, cut, rest) => {
    const size = pictureSize(Uint8Array.from([...whole.slice(0, cut), ...rest]))
    if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
  }))
  expect(pictureSize(png(4, 5).slice(0, 20))).toBeNull()
  expect(pictureSize(jpeg(4, 5).slice(0, 14))).toBeNull()
})

test('a picture is kept as it came, for the screen and for files, and never changes', async () => {
  await using desk = await openTestDesk()
  const bytes = png(640, 480)
  const image = await desk.client.briefs.images.add({ image: blob(bytes) })
  expect(image).toMatchObject({ type: 'image/png', width: 640, height: 480, bytes: bytes.length })
  const shown = await desk.client.briefs.images.get({ id: image.id })
  expect(shown.image.type).toBe('image/png')
  expect(new Uint8Array(await shown.image.arrayBuffer())).toEqual(bytes)
  const found = await getBriefImages(desk.desk.store.read, [image.id, '0197a000-0000-7000-8000-000000000000', image.id])
  expect([...found]).toEqual([[image.id, { id: image.id, type: 'image/png', width: 640, height: 480, bytes: Buffer.from(bytes) }]])
  await expect(desk.desk.store.write((db) => sql`update brief_image set width = 1`.execute(db))).rejects.toThrow('appendOnly')
})

test('what is no picture, and one too heavy, are refused in words', async () => {
  await using desk = await openTestDesk()
  const { images } = desk.client.briefs
  const refused = (message: string) => ({ code: 'INVALID', data: { issues: [{ path: ['image'], message }] } })
  await expect(images.add({ image: new Blob(['<svg onload="alert(1)">'], { type: 'image/png' }) })).rejects.toMatchObject(refused('kit:photo.notPicture'))
  const heavy = new Uint8Array(imageMost + 1)
  heavy.set(png(9, 9))
  await expect(images.add({ image: blob(heavy) })).rejects.toMatchObject(refused('kit:photo.tooLarge'))
  await expect(images.get({ id: '0197a000-0000-7000-8000-000000000000' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
