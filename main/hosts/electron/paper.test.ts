import { describe, expect, test } from 'vitest'
import { printOutcome } from './paper.ts'

describe('a print', () => {
  test('was done, called off, or failed for a reason', () => {
    expect(printOutcome(true, undefined)).toEqual({ kind: 'done' })
    expect(printOutcome(false, 'Print job canceled')).toEqual({ kind: 'cancelled' })
    expect(printOutcome(false, 'Invalid printer settings')).toEqual({ kind: 'failed', reason: 'Invalid printer settings' })
    expect(printOutcome(false, undefined)).toEqual({ kind: 'failed', reason: '' })
  })
})
