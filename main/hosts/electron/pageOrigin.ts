/** Where the program's page lives: a scheme of its own, so that no file and no web site is ever of its origin. */
export const pageScheme = 'app'
export const pageHost = 'desk'
export const pageOrigin = `${pageScheme}://${pageHost}`

/** Whether an address is of the program's own page. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${pageScheme}:` && url.host === pageHost && url.username === '' && url.password === ''
}

/** What main knows of the frame that a message came from. */
export interface Sender {
  url: string
  origin: string
  isMainFrame: boolean
}

/** Whether a message may be listened to: only our own page, in a window's main frame, and still there. */
export function isOurPage(sender: Sender | null): boolean {
  return sender !== null && sender.isMainFrame && sender.origin === pageOrigin && isOurs(sender.url)
}

/** Whether the page may save this on the computer: what it made itself, or what came with the program. */
export function maySave(address: string): boolean {
  return isOurs(address) || address.startsWith(`blob:${pageOrigin}/`)
}

/** Whether the page may fetch this at all; the program never speaks to the network. */
export function mayFetch(address: string, developing: boolean): boolean {
  return isOurs(address) || /^(blob|data):/i.test(address) || (developing && /^devtools:/i.test(address))
}
