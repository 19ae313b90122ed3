const wanted = ['en-CA', 'fr-CA']

/** The dictionaries to check spelling with: each wanted language's own, else another of the same language. */
export function spellingLanguages(available: readonly string[]): string[] {
  const found = wanted.map((language) => {
    const base = language.slice(0, 2)
    return available.find((one) => one === language) ?? available.find((one) => one === base) ?? available.find((one) => one.startsWith(`${base}-`))
  })
  return found.filter((one) => one !== undefined)
}
