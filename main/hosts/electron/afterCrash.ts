const soon = 60_000

/**
 * What to do when the page's process has gone: load it again, unless that was just tried;
 * then ask, because the same screen would crash again and again. `earlier`: when it went before, in milliseconds.
 */
export function afterCrash(earlier: readonly number[], now: number): 'reload' | 'ask' {
  return earlier.some((at) => now - at < soon) ? 'ask' : 'reload'
}
