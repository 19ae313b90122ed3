/** Letter with a margin that every printer can keep, and the number of the page at its foot. */
export const pageWithNumbers = `@page {
  size: Letter;
  margin: 1.5cm 1.5cm 1.8cm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; }
}`
