/** The name this window gives itself for as long as it is open; a window that is loaded anew is another. */
export const thisWindow = crypto.randomUUID()
