import { syllable } from 'syllable'
import type { Language } from '#shared/base/language.ts'

/** Syllables of one word, at least 1. Figures and addresses count as one: they are read at a glance. */
export function syllablesOf(word: string, language: Language): number {
  if (/\d|@|\p{L}\.\p{L}/u.test(word)) return 1
  return Math.max(1, language === 'en-CA' ? syllable(word) : syllablesInFrench(word))
}

/** What the rules would count wrongly. */
const exceptions = new Map(Object.entries({ pays: 2, paysage: 3, paysages: 3, paysan: 3, paysans: 3, abbaye: 3, alcool: 2, août: 1, ouest: 1, faon: 1 }))

/**
 * Syllables as French is spoken: the nuclei that are left once what is mute is gone. The rules are our own, tested
 * against words counted by hand:
 * 1. what is elided before the word ("l’", "qu’") adds none; the "u" of "qu" and of "gue", and the "e" of "gea", are mute;
 * 2. a final "e" or "es" is mute ("table", "règles"), and so is the "-ent" of a verb ("parlent"), not that of "moment" or "client";
 * 3. letters that make one vowel together count once ("eau", "oi", "œu", "ui"); "y" between vowels is a consonant;
 * 4. "i" before a vowel slides into it ("bien", "nation"), but not after two consonants ("client", "ouvrier"); other vowels
 *    that meet count each ("réunion", "théâtre", "continuer").
 */
function syllablesInFrench(word: string): number {
  const bare = word.normalize('NFC').toLowerCase().replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/, '').replace(/[^\p{L}]/gu, '')
  const known = exceptions.get(bare)
  if (known) return known
  const spelled = bare.replace(/qu/g, 'q').replace(/gu(?=[eéèêiî])/g, 'g').replace(/ge(?=[aâoôu])/g, 'g')
  const parted = withoutMuteEnd(spelled)
    .replace(/([bcdfgptv][lr])i(?=[aâeéèêoôu])/g, '$1i-')
    .replace(/(?<=[aâeéèêioôuœ])y(?=[aâeéèêioôu])|^y(?=[aâeéèêioôu])/g, 'j')
  return parted.match(nucleus)?.length ?? 1
}

/** One vowel as it is heard, with an "i" that slides into it. */
const nucleus = /i?(?:eau|eoi|œu|oeu|œi|eui(?=l)|uei(?=l)|oui|eu|ou|où|oû|oi|oî|ai|aî|ei|au|ui|[aàâeéèêëoôuùûüœ])|[iîïyæ]/g

function withoutMuteEnd(word: string): string {
  if (word.endsWith('ent') && !soundsItsEnd(word)) return word.slice(0, -3)
  const shorter = word.replace(/es?$/, '')
  return /[aàâeéèêëiîïoôuùûüyœ]/.test(shorter) ? shorter : word
}

/** Verbs in "-ment", and words whose "-ent" is heard though it follows no "m": rules alone cannot tell them. */
const verbs = /^(?:.*[aé]iment|aiment|(?:re|con|trans|in|per|ré)?forment|dorment|(?:af|con|in)?firment|nomment|dénomment|consomment|réclament|proclament|résument|présument|assument|expriment|priment|suppriment|impriment|estiment|arment|ferment|enferment|fument|filment)$/
const heard = /^(?:cent|vent|dent|lent|gent|argent|agent|accident|incident|occident|précédent|antécédent|évident|résident|président|prudent|imprudent|absent|présent|content|mécontent|souvent|parent|apparent|transparent|différent|indifférent|concurrent|récurrent|cohérent|adhérent|inhérent|client|patient|impatient|orient|inconvénient|quotient|récipient|ingrédient|efficient|expédient|récent|innocent|adolescent|décent|indécent|urgent|intelligent|indulgent|exigent|régent|contingent|indigent|talent|violent|excellent|équivalent|polyvalent|permanent|imminent|continent|pertinent|éminent|serpent|torrent|fréqent|conséqent|subséqent|éloqent|couvent|fervent|solvent|avent|auvent|compétent|pénitent|intermittent|latent|patent|accent|influent|affluent|confluent)$/

function soundsItsEnd(word: string): boolean {
  return word.endsWith('ment') ? !verbs.test(word) : heard.test(word)
}
