/** Letter with a margin that every printer can keep, and the number of the page at its foot. */
export const pageWithNumbers = `@page {
  size: Letter;
  margin: 1.5cm 1.5cm 1.8cm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; }
}`

/** Letter without a number at its foot: for what hangs on a door, and for letters. */
export const plainPage = '@page { size: Letter; margin: 1.5cm; }'

/** Letter on its side, with the number of the page at its foot. */
export const widePage = `@page {
  size: 11in 8.5in;
  margin: 1.2cm 1.2cm 1.6cm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; }
}`
