import type { TFunction } from 'i18next'
import type { DecisionInput } from '#shared/areas/meetings/minutes.schema.ts'

/** What stands under a decision, line by line: who moved it, how it went, who disagreed; in the words of the screen or of a paper. */
export function decisionLines(decision: Omit<DecisionInput, 'text'>, t: TFunction<'minutes'>): string[] {
  const { movedBy, secondedBy, votesFor, votesAgainst, votesAbstained } = decision
  const counted = decision.outcome === 'carried' || decision.outcome === 'lost'
  const votes = counted
    ? [votesFor !== null && t('said.for', { count: votesFor }), votesAgainst !== null && t('said.against', { count: votesAgainst }), votesAbstained !== null && t('said.abstained', { count: votesAbstained })].filter(Boolean).join(', ')
    : ''
  return [
    [movedBy && t('said.movedBy', { name: movedBy }), secondedBy && t('said.secondedBy', { name: secondedBy })].filter(Boolean).join(' '),
    votes ? t('said.outcomeVotes', { outcome: t(`outcomes.${decision.outcome}`), votes }) : t('said.outcome', { outcome: t(`outcomes.${decision.outcome}`) }),
    decision.dissent && t('said.dissent', { names: decision.dissent }),
    decision.abstained && t('said.abstainedNames', { names: decision.abstained }),
    decision.conflict && t('said.conflict', { conflict: decision.conflict }),
  ].filter((line): line is string => Boolean(line))
}
