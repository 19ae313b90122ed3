import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Entry, EntryKind, Item } from './loans.schema.ts'

/** More than this many at once is asked about before it is issued: it is more often a slip than a wish. */
export const largestUnasked = 500

/** What a new line must know of its item. */
export type Stock = Pick<Item, 'id' | 'name' | 'balance'>

/** What a line does to its item: `balance` is the one before it plus `change`. */
export interface Movement {
  kind: EntryKind
  change: number
  balance: number
}

/** Adds `quantity` (1 or more) that came in. */
export function receiving(stock: Stock, quantity: number): Movement {
  return move(stock, 'received', quantity)
}

/** Takes `quantity` (1 or more) that goes out. Throws CONFLICT `stockShort` with what there is. */
export function issuing(stock: Stock, quantity: number): Movement {
  return move(stock, 'issued', -quantity)
}

/**
 * Undoes a line of the same item. Throws CONFLICT `alreadyReversed`; CONFLICT `stockShort` when what it
 * brought in was given out since; INVALID when it is a reversal itself: what was undone wrongly is written anew.
 */
export function reversing(stock: Stock, line: Pick<Entry, 'kind' | 'change' | 'reversedBy'>): Movement {
  if (line.kind === 'reversed') throw invalidField(['entryId'], 'loans:reverse.isReversal')
  if (line.reversedBy) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  return move(stock, 'reversed', -line.change)
}

/** Whether the desk should warn: at its warning level or under. An archived item is nobody's worry. */
export function isLow(item: Pick<Item, 'balance' | 'lowAt' | 'archived'>): boolean {
  return !item.archived && item.balance <= item.lowAt
}

/** Whether issuing `quantity` should be asked about first. */
export function wantsAsking(quantity: number): boolean {
  return quantity > largestUnasked
}

function move(stock: Stock, kind: EntryKind, change: number): Movement {
  const balance = stock.balance + change
  if (balance < 0) throw deskError('CONFLICT', { reason: 'stockShort', with: [obstacleOf(stock)], available: stock.balance })
  return { kind, change, balance }
}

const obstacleOf = (stock: Stock) => ({ area: 'loans', id: stock.id, label: stock.name })
