import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitWithin, pictureType } from './photos.ts'

test('a picture is known by its bytes', () => {
  expect(pictureType(Buffer.from('89504e470d0a1a0a00', 'hex'))).toBe('image/png')
  expect(pictureType(Buffer.from('ffd8ffe0', 'hex'))).toBe('image/jpeg')
  expect(pictureType(Buffer.from('RIFF1234WEBPVP8 '))).toBe('image/webp')
  for (const other of ['', 'GIF89a', '<svg/>', 'RIFF1234WAVE', '\u0089PNG']) expect(pictureType(Buffer.from(other)), other).toBeNull()
})

test('a picture fits the square with its proportions, is never enlarged, and fills it when it was larger', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 50, max: 2000 }), (width, height, most) => {
      const fitted = fitWithin({ width, height }, most)
      expect(Math.max(fitted.width, fitted.height)).toBe(Math.min(most, Math.max(width, height)))
      for (const [now, before] of [[fitted.width, width], [fitted.height, height]] as const) {
        expect(now).toBeLessThanOrEqual(before)
        expect(now).toBeGreaterThanOrEqual(1)
        const scale = Math.min(1, most / Math.max(width, height))
        expect(Math.abs(now - before * scale)).toBeLessThan(1)
      }
    }),
  )
})
