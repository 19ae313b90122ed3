import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syllablesOf } from './syllables.rules.ts'

/** Counted by hand, as they are spoken. */
const byHand: Record<number, string> = {
  1: 'table règles parlent donnent bien pied loi droit nuit huit bruit feuille style banque longue guide queue eau l’eau qu’elle mieux yeux vie vies les le que très août voient viennent doivent aiment œuvre cœur œil femme vent cent reste lieu pluie',
  2: 'loyer chauffage avis moment client argent nation premier première question famille travail soleil accueil brouillon voyage payer pays système maïs naïf Noël pigeon mangeait heureux d’accord monsieur année années accès parlaient souvent patient maison théâtre réponse bouteille',
  3: 'logement locataire demandeuse aujourd’hui réunion ouvrier oublier février création océan travailler actuel maintenant important interprète juridique avocate étudient',
  4: 'propriétaire communautaire réparation gouvernement européen continuer situation renseignement appartement',
  5: 'coopération évaluation organisation',
  6: 'accessibilité',
}

describe('syllables of French words', () => {
  const cases = Object.entries(byHand).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const))
  test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(60))
  test.each(cases)('%s has %i', (word, count) => expect(syllablesOf(word, 'fr-CA')).toBe(count))
})

test.each([['rent', 1], ['tenant', 2], ['community', 4], ['information', 4]] as const)('%s has %i in English', (word, count) => {
  expect(syllablesOf(word, 'en-CA')).toBe(count)
})

test('figures and addresses are read at a glance', () => {
  for (const word of ['2026', '1,250.50', 'info@clinic.ca', 'www.ontario.ca']) for (const language of ['en-CA', 'fr-CA'] as const) expect(syllablesOf(word, language)).toBe(1)
})

test('no word has none, and capitals and the apostrophe’s shape change nothing', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-zàâéèêëîïôûùçœ'’]{1,20}$/), (word) => {
    const count = syllablesOf(word, 'fr-CA')
    expect(count).toBeGreaterThanOrEqual(1)
    expect(count).toBeLessThanOrEqual(word.length)
    expect(syllablesOf(word.toUpperCase(), 'fr-CA')).toBe(count)
    expect(syllablesOf(word.replaceAll('’', "'"), 'fr-CA')).toBe(count)
  }))
})
