const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const longest = 2000

/** The address of a link if it is one of the web, of mail or of a phone; null for anything else, such as a script. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > longest) return null
  // Browsers drop such characters before they read the scheme: "java\nscript:" would be one.
  if (/[\p{Cc}\s]/u.test(href)) return null
  const address = URL.parse(href)
  if (!address || !allowed.has(address.protocol)) return null
  return address.protocol.startsWith('http') && !/^https?:\/\/[^/]/i.test(href) ? null : href
}

/**
 * The address someone meant: "www.tribunalsontario.ca" is of the web, "desk@clinic.ca" of mail, "416-555-0100" of a
 * phone. Null when it is none of these.
 */
export function hrefFrom(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return safeHref(`mailto:${text}`)
  if (/^\+?[\d\s().-]{7,20}$/.test(text)) return safeHref(`tel:${text.replace(/[\s().-]/g, '')}`)
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+\.[^/:]+:\d/.test(text)
  if (hasScheme) return safeHref(text)
  return /^[^\s/]+\.[^\s/]{2,}/.test(text) ? safeHref(`https://${text}`) : null
}
