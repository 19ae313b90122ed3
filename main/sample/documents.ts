import type { BriefState } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'

interface SampleDocument {
  template: string
  topic: string
  /** By its name. */
  campaign?: string
  state: Extract<BriefState, 'draft' | 'review' | 'approved'>
  titles: Partial<Record<Language, string>>
}

/** What is written at a clinic beside its fact sheets: some begun, some being read, some approved. */
export const sampleDocuments: readonly SampleDocument[] = [
  { template: 'brief', topic: 'Housing', campaign: 'Repairs now', state: 'review', titles: { 'en-CA': 'Repairs that wait: a brief to the housing committee', 'fr-CA': 'Des réparations qui attendent : mémoire au comité du logement' } },
  { template: 'deputation', topic: 'Transit', campaign: 'Fair fares for the east end', state: 'draft', titles: { 'en-CA': 'Five minutes on fair fares' } },
  { template: 'letter', topic: 'Housing', campaign: 'Repairs now', state: 'draft', titles: { 'en-CA': 'To the councillor: the boilers on Ropewalk', 'fr-CA': 'À la conseillère : les chaudières de la rue Ropewalk' } },
  { template: 'report', topic: 'Housing', state: 'draft', titles: { 'en-CA': 'A winter of work orders: what tenants told us' } },
  { template: 'press-release', topic: 'Housing', campaign: 'Repairs now', state: 'review', titles: { 'en-CA': 'Tenants of four buildings ask for heat' } },
  { template: 'petition', topic: 'Transit', campaign: 'Fair fares for the east end', state: 'approved', titles: { 'en-CA': 'For a discount pass', 'fr-CA': 'Pour un laissez-passer à prix réduit' } },
  { template: 'meeting-notice', topic: 'Housing', state: 'approved', titles: { 'en-CA': 'Come and speak about your building', 'fr-CA': 'Venez parler de votre immeuble' } },
  { template: 'flyer', topic: 'Accessibility', state: 'draft', titles: { 'fr-CA': 'Une rampe pour la bibliothèque' } },
]
