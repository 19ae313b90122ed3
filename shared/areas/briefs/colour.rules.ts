/** A colour as "#rrggbb". */
export type Colour = string

/** The least contrast of text under WCAG 2.2, level AA. */
export const leastContrast = 4.5

const channels = (colour: Colour): number[] => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)

/** Relative luminance, from 0 (black) to 1 (white), after WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two colours, from 1 (none) to 21 (black on white), after WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** White or black, whichever reads better on this colour; the better of the two always has the contrast that text needs. */
export const inkOn = (colour: Colour): Colour => (contrast(colour, '#ffffff') >= leastContrast ? '#ffffff' : '#000000')

/** The colour as it may stand as text on white: itself, or as much darker as that needs. */
export function inkOnWhite(colour: Colour): Colour {
  for (let kept = 1; kept > 0; kept -= 0.05) {
    const darker = `#${channels(colour).map((part) => Math.floor(part * kept * 255).toString(16).padStart(2, '0')).join('')}`
    if (contrast(darker, '#ffffff') >= leastContrast) return darker
  }
  return '#000000'
}
