const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Any words as text of a page or as the value of one of its attributes. */
export const escape = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign]!)
