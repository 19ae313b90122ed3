/** What a contact has several of. */
export const partTables = ['contact_phone', 'contact_email', 'contact_address', 'contact_other_name', 'contact_custom', 'contact_language', 'contact_tag'] as const

/** Tables that hold what a contact is, and reports of how it came here: nothing of these is something else that belongs to it. */
const own = new Set<string>([...partTables, 'contact_photo', 'import_row'])

export const isOwnPart = (table: string): boolean => own.has(table)
