/** Mail programs and systems cut off longer links, or refuse them. */
export const longestLink = 1900

const ellipsis = '…'

/**
 * A `mailto:` link that opens the mail program with everything filled in. A body too long for a link is cut at a word,
 * never within a letter: `cut` says so, and the whole text must then be copied.
 */
export function mailtoLink({ to, subject, body }: { to: string; subject: string; body: string }): { href: string; cut: boolean } {
  const begin = `mailto:${addressPart(to)}?subject=${encoded(shortened(subject, 200))}&body=`
  const room = longestLink - begin.length
  const whole = encoded(body)
  if (whole.length <= room) return { href: begin + whole, cut: false }
  return { href: begin + encoded(longestFitting(body, room)), cut: true }
}

/** The most of a text, cut at a word where it has any, that is within `room` once it is encoded, with an ellipsis. */
function longestFitting(text: string, room: number): string {
  const letters = [...text.toWellFormed()]
  let [fits, tooMuch] = [0, letters.length]
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2)
    if (encoded(letters.slice(0, middle).join('') + ellipsis).length <= room) fits = middle
    else tooMuch = middle
  }
  const most = letters.slice(0, fits).join('')
  const word = /^[\s\S]*(?=\s)/.exec(most)?.[0].trimEnd()
  return (word || most) + ellipsis
}

const shortened = (text: string, most: number) => {
  const letters = [...text.toWellFormed().replace(/\s+/g, ' ').trim()]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}${ellipsis}`
}

/** Lines of a mail end with CR and LF (RFC 6068). Signs that encodeURIComponent leaves and links to a mail program may not have are encoded too. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** The @ stays as it is; every other sign that means something in a link does not. */
const addressPart = (to: string) => to.trim().split('@').map(encoded).join('@')
