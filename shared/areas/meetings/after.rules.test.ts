import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import { ruleFor, timesCame } from './after.rules.ts'

const ids = Array.from({ length: 6 }, (_, n) => `00000000-0000-7000-8000-00000000000${n}`)
const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2024-06-01', count))
const steps = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }).map((archived) => ids.map((id, index) => ({ id, archived: archived[index]! })))
const rules = fc.array(fc.record({ times: fc.integer({ min: 1, max: 6 }), months: fc.option(fc.integer({ min: 1, max: 24 })), stepId: fc.constantFrom(...ids, 'gone') }), { maxLength: 6 })

test('a step is proposed only upwards, only one that is there, and only to who came so often', () => {
  fc.assert(fc.property(fc.array(day, { maxLength: 12 }), day, fc.constantFrom(null, ...ids), rules, steps, (attended, on, stands, all, ladder) => {
    const rule = ruleFor(attended, on, stands, all, ladder)
    const height = (id: string | null) => ladder.findIndex((step) => step.id === id)
    const could = all.filter(({ stepId, times, months }) => ladder.some((step) => step.id === stepId && !step.archived) && height(stepId) > height(stands) && timesCame(attended, on, months) >= times)
    if (!rule) {
      expect(could).toEqual([])
      return
    }
    expect(all).toContain(rule)
    expect(height(rule.stepId)).toBe(Math.max(...could.map(({ stepId }) => height(stepId))))
  }))
})

test('coming once more never lowers what is proposed', () => {
  fc.assert(fc.property(fc.array(day, { maxLength: 12 }), day, rules, steps, (attended, on, all, ladder) => {
    const height = (rule: ReturnType<typeof ruleFor>) => ladder.findIndex(({ id }) => id === rule?.stepId)
    expect(height(ruleFor([...attended, on], on, null, all, ladder))).toBeGreaterThanOrEqual(height(ruleFor(attended, on, null, all, ladder)))
  }))
})

test('months count back from the meeting’s day, which is in them; what comes later is not', () => {
  expect(timesCame(['2026-12-03', '2026-06-04', '2026-06-03', '2026-12-04'], '2026-12-03', 6)).toBe(2)
  expect(timesCame(['2026-12-03', '2020-01-01'], '2026-12-03', null)).toBe(2)
})
