/** Whose rule a breach names: everyone's, that of a kind of organization, or that of one group by its name. */
export function ruleHolder(of: string): { everyone: boolean; kind: string | null } {
  return { everyone: of === 'scope:everyone', kind: of.startsWith('kind:') ? of.slice('kind:'.length) : null }
}
