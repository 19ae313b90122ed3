import type { BriefState } from './briefs.schema.ts'

/** Where a document can go from where it is: one step on, or back to be written on. */
const steps: Record<BriefState, readonly BriefState[]> = {
  draft: ['review'],
  review: ['approved', 'draft'],
  approved: ['published', 'draft'],
  published: ['draft'],
}

export const mayBecome = (from: BriefState, to: BriefState): boolean => steps[from].includes(to)

/** The step on from here; null when there is none. */
export const nextOf = (state: BriefState): BriefState | null => steps[state].find((to) => to !== 'draft') ?? null

/** Whether its text stands as it was approved: nobody writes on it before a new draft is begun. */
export const isLocked = (state: BriefState): boolean => state === 'approved' || state === 'published'

/** Whether it may be printed for a meeting without being asked first. */
export const mayPrint = (state: BriefState): boolean => isLocked(state)
