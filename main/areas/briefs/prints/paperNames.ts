import type { MeetingPaper } from '#shared/areas/meetings/papers.schema.ts'
import type { Language } from '#shared/base/language.ts'

/** What the ledger's note calls a paper: it is written here, in the language of the paper, so its words are too. */
export const paperNames: Record<Language, Record<MeetingPaper, string>> = {
  'en-CA': { agenda: 'Agenda', largeAgenda: 'Large-print agenda', signIn: 'Sign-in sheet', nameTags: 'Name tags', evaluation: 'Evaluation form', sign: 'Door sign' },
  'fr-CA': { agenda: 'Ordre du jour', largeAgenda: 'Ordre du jour en gros caractères', signIn: 'Feuille de présence', nameTags: 'Porte-noms', evaluation: 'Formulaire d’évaluation', sign: 'Affiche de porte' },
}
