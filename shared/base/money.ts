import { z } from 'zod'
import type { Language } from './language.ts'

/** An amount in whole cents of Canadian money; never a fraction. */
export const cents = z.int().min(0).max(100_000_000)

/** Cents as people write them: 335 is "$3.35" in English and "3,35 $" in French. */
export function formatCents(amount: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }).format(amount / 100)
}

/**
 * Cents of what a person typed or pasted; `null` of nothing, NaN of what is no amount.
 * In either language a point and a comma both part dollars from cents, as keyboards differ; thousands are parted
 * by spaces, or in English by commas. What could be read as either ("1,234" in French) is no amount.
 */
export function readCents(typed: string, language: Language): number | null {
  const bare = typed.replace(/[\s$]/g, '')
  if (bare === '') return null
  const plain = language === 'en-CA' && /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) ? bare.replaceAll(',', '') : bare
  const [whole, dollars, part = ''] = /^(\d*)(?:[.,](\d{1,2}))?$/.exec(plain) ?? []
  return whole ? Number(dollars) * 100 + Number(part.padEnd(2, '0')) : Number.NaN
}
