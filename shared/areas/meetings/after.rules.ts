import { addMonths } from '#shared/base/time.ts'
import type { LadderRule } from './after.schema.ts'

/** So often someone came in the `months` before and on `day`, or ever. */
export function timesCame(attended: readonly string[], day: string, months: number | null): number {
  const after = months === null ? '' : addMonths(day, -months)
  return attended.filter((one) => one <= day && one > after).length
}

/**
 * The rule whose step is proposed to someone who came on these days: of those it fits, the one with the highest step, when that is
 * above where they stand. Nobody is proposed a step down, nor one that was put away. `steps` are in their order, the lowest first.
 */
export function ruleFor(attended: readonly string[], day: string, stands: string | null, rules: readonly LadderRule[], steps: readonly { id: string; archived: boolean }[]): LadderRule | null {
  const height = (stepId: string | null) => steps.findIndex(({ id }) => id === stepId)
  const open = rules.filter(({ stepId }) => steps.some(({ id, archived }) => id === stepId && !archived))
  const fitting = open.filter(({ times, months, stepId }) => height(stepId) > height(stands) && timesCame(attended, day, months) >= times)
  return fitting.reduce<LadderRule | null>((best, rule) => (best === null || height(rule.stepId) > height(best.stepId) ? rule : best), null)
}
