import type { WindowPlace } from '#main/app/settings.ts'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

const usual = { width: 1280, height: 860 }
/** Smaller, the screens' columns no longer fit; still usable at 200 % zoom on a small laptop. */
export const smallest = { width: 640, height: 480 }

/**
 * Where to open the window: where it was, moved and shrunk until all of it lies on a screen that is there now,
 * else in the middle of the first. `screens`: each one's area without task bars, the main one first; at least one.
 */
export function placeWindow(saved: WindowPlace | undefined, screens: readonly Area[]): WindowPlace {
  const wanted = saved ?? { ...usual, x: 0, y: 0, maximized: false }
  const seen = saved && mostSeenOn(saved, screens)
  const screen = seen ?? screens[0]!
  const width = Math.min(Math.max(wanted.width, smallest.width), screen.width)
  const height = Math.min(Math.max(wanted.height, smallest.height), screen.height)
  const x = seen ? wanted.x : screen.x + Math.floor((screen.width - width) / 2)
  const y = seen ? wanted.y : screen.y + Math.floor((screen.height - height) / 2)
  return {
    x: within(x, screen.x, screen.x + screen.width - width),
    y: within(y, screen.y, screen.y + screen.height - height),
    width,
    height,
    maximized: wanted.maximized,
  }
}

/** The screen that shows the largest part of it, or none when no part would be seen. */
function mostSeenOn(place: Area, screens: readonly Area[]): Area | undefined {
  const [best] = screens.map((screen) => ({ screen, seen: overlap(place, screen) })).sort((a, b) => b.seen - a.seen)
  return best && best.seen > 0 ? best.screen : undefined
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
