import type { Language } from '#shared/base/language.ts'

/** Words that count as long, and that everyone knows: marking them would teach nothing. Their plurals and most of their endings go without saying. */
export const everyday: Record<Language, ReadonlySet<string>> = {
  'en-CA': new Set(
    `accident activity actually advocate afternoon agreement allergy already anonymous another anybody anything apartment apologize application applying
      arrival audience automatic available average babysitter balcony basketball battery beautiful bicycle businesses cabinet calendar canadian capital
      carefully caregiver carpenter category celebrate centimetre chocolate citizen coalition comfortable committee community company computer condition
      conversation councillor creative cucumber decided decision deliver delivered department depending dictionary difference different difficult direction
      director disability document educate education elderly election electric elevator emergency employee employer employment envelope especially evening
      eventually everybody everyday everyone everything everywhere example exercise expensive experience explanation factory favourite february finally
      finishing following furniture general government grandfather grandmother groceries happening healthier history holiday hospital however identity
      imagine immediate immigrant important improvement including increases indigenous individual information insurance interested interesting interpreter
      interview january kilometre library listening manager material medical medicine microwave minister musical national natural necessary neighbourhood
      newspaper november nursery october officer official ontario opening operate operator opinion opportunity opposite organization organizer organizing
      original otherwise overtime parliament participate particular permission personal physical politician popular possible powerful prescription president
      principal probably property protection provincial quality quarterly rapidly readable realize reasonable recently refugee register regular relative
      remember reminder replacement resident residents restaurant saturday secretary security september serious several similar situation society somebody
      subsidy suddenly suggestion summary superintendent supermarket surprising telephone television temperature tenancy terrible together tomorrow toronto
      translation tribunal understand understanding understood uniform university usually vegetable vehicle victory violence visitor voluntary volunteer
      whatever whenever wherever wonderful yesterday`.split(/\s+/),
  ),
  'fr-CA': new Set(
    `accessibilité accompagner activité administration alimentation amélioration améliorer aménagement animation anniversaire appartement appartenir
      association automatique automobile avertissement bénéficiaire bibliothèque calendrier certainement citoyenneté climatisation collaboration
      collectivité communautaire communauté communication compréhension conditionnel consentement consommation continuer conversation coopérative
      déménagement déménager déposition dernièrement développement différemment difficulté directement éducation égalité électricité élévateur éliminer
      enregistrer épicerie équipement évaluation événement évènement évidemment examiner explication exposition gouvernement habitation habituel
      habituellement hospitalité immédiatement immigration information informatique initiative intéressant intéressante interprétation intervention
      invitation laboratoire législation majorité malheureusement manifestation médicament minorité municipal municipale municipalité naturellement
      nécessité obligation obligatoire occupation opération ordinateur organisation organisatrice organiser orientation participant participante
      participation participer particulier particulière personnalité personnellement politicien politicienne population possibilité préparation présentation
      probablement propriétaire réalité recommandation recommander régulièrement rénovation réparation représentant représentante représenter responsabilité
      sécurité séparation situation solidarité stationnement suffisamment supermarché télécommande téléphoner télévision température tranquillité universel
      université utilisateur utiliser végétarien vérification vétérinaire vocabulaire`.split(/\s+/),
  ),
}
