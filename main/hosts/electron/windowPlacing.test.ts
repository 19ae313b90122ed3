import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Area, placeWindow } from './windowPlacing.ts'

const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 }
const left: Area = { x: -1920, y: 0, width: 1920, height: 1080 }
const saved = { x: 100, y: 100, width: 1200, height: 700, maximized: false }

describe('the window’s place', () => {
  test('is the middle of the first screen at first', () => {
    expect(placeWindow(undefined, [laptop, left])).toEqual({ x: 80, y: 32, width: 1280, height: 860, maximized: false })
  })

  test('is where it was', () => {
    expect(placeWindow(saved, [laptop, left])).toEqual(saved)
    expect(placeWindow({ ...saved, x: -1800, maximized: true }, [laptop, left])).toEqual({ ...saved, x: -1800, maximized: true })
  })

  test('is on the first screen when its own is gone', () => {
    expect(placeWindow({ ...saved, x: -1800 }, [laptop])).toEqual({ ...saved, x: 120, y: 112 })
  })

  test('is moved back where it hung over the edge, and shrunk to a smaller screen', () => {
    expect(placeWindow({ ...saved, x: 1300, y: 800 }, [laptop])).toEqual({ ...saved, x: 240, y: 200 })
    expect(placeWindow({ ...saved, width: 5000, height: 5000 }, [laptop])).toMatchObject({ ...laptop })
  })

  test('is on the screen that showed most of it', () => {
    expect(placeWindow({ ...saved, x: -300 }, [left, laptop]).x).toBe(0)
    expect(placeWindow({ ...saved, x: -900 }, [laptop, left]).x).toBe(-1200)
  })

  test('is always wholly on one screen that is there', () => {
    const length = fc.integer({ min: 300, max: 8000 })
    const coordinate = fc.integer({ min: -20_000, max: 20_000 })
    const area = fc.record({ x: coordinate, y: coordinate, width: length, height: length })
    const place = fc.record({ x: coordinate, y: coordinate, width: fc.integer({ min: 100, max: 20_000 }), height: fc.integer({ min: 100, max: 20_000 }), maximized: fc.boolean() })
    fc.assert(
      fc.property(fc.option(place, { nil: undefined }), fc.array(area, { minLength: 1, maxLength: 4 }), (was, screens) => {
        const at = placeWindow(was, screens)
        const inside = (screen: Area) =>
          at.x >= screen.x && at.y >= screen.y && at.x + at.width <= screen.x + screen.width && at.y + at.height <= screen.y + screen.height
        expect(screens.some(inside)).toBe(true)
      }),
    )
  })
})
