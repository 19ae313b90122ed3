const longest = 2000
/** Letters that are not seen, or that turn the direction of those that are. */
const hidden = /[\p{C}\p{Z}]/u

/**
 * Whether a link may be handed to the system's browser, mail program or telephone.
 * Everything else (files, other programs' schemes, plain http) stays shut: such a link may come from an imported contact.
 */
export function mayOpenOutside(address: string): boolean {
  if (address.length > longest || hidden.test(address)) return false
  const url = URL.parse(address)
  switch (url?.protocol) {
    case 'https:':
      // "https://bank.example@evil.example" shows one name and opens another.
      return url.hostname !== '' && url.username === '' && url.password === ''
    case 'mailto:':
      // Some mail programs attach any file that a link names.
      return url.pathname.includes('@') && !/[?&]attach/i.test(url.search)
    case 'tel:':
      return /^\+?[\d\-.()]{3,40}(;ext=\d{1,10})?$/.test(url.pathname)
    default:
      return false
  }
}
