import { z } from 'zod'
import type { Language } from './language.ts'

/** An amount in whole cents of Canadian money; never a fraction. */
export const cents = z.int().min(0).max(100_000_000)

/** Cents as people write them: 335 is "$3.35" in English and "3,35 $" in French. */
export function formatCents(amount: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }).format(amount / 100)
}

/** Cents from dollars typed as a number (3.35 gives 335), rounded to the cent. */
export function centsFromDollars(dollars: number): number {
  return Math.round(dollars * 100)
}
