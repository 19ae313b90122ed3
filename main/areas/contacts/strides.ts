const longest = 32

/**
 * Hands over `rows` in strides of 32, 16, 8, 4, 2 and 1: one statement for many rows,
 * and yet only six texts of it, so that the prepared ones are used again.
 */
export async function inStrides<Row>(rows: readonly Row[], insert: (rows: Row[]) => Promise<unknown>): Promise<void> {
  let at = 0
  for (let stride = longest; at < rows.length; ) {
    while (stride > rows.length - at) stride /= 2
    await insert(rows.slice(at, at + stride))
    at += stride
  }
}
