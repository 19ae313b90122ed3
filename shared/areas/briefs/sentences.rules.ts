import type { Language } from '#shared/base/language.ts'

/** A part of a text: [from, to) in its UTF-16 units. */
export interface Span {
  from: number
  to: number
}

/** Abbreviations that stand before something: the stop after them ends no sentence. Those that may well end one ("p.m.", "etc.") are not among them. */
const abbreviations: Record<Language, RegExp> = {
  'en-CA': /(?:^|[\s(\u00a0])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St|Nos?|vs?|cf|cc?|ss?|paras?|pp?|Reg|Sched|Art|ed|vol|approx|e\.g|i\.e|\p{Lu})\.\s*$/u,
  'fr-CA': /(?:^|[\s(\u00a0'’])(?:MM?|Mme|Mmes|Mlle|Me|Dre?|Prof|St|Ste|art|al|nos?|pp?|c|par|cf|vol|éd|env|p\. ex|Règl|\p{Lu})\.\s*$/u,
}

const sentences: Record<Language, Intl.Segmenter> = { 'en-CA': new Intl.Segmenter('en-CA', { granularity: 'sentence' }), 'fr-CA': new Intl.Segmenter('fr-CA', { granularity: 'sentence' }) }
const words: Record<Language, Intl.Segmenter> = { 'en-CA': new Intl.Segmenter('en-CA', { granularity: 'word' }), 'fr-CA': new Intl.Segmenter('fr-CA', { granularity: 'word' }) }

/**
 * The sentences of one block of text, without the white space around them; those without a word are left out.
 * What ends without a stop (a heading, an item, a line) is a sentence too.
 */
export function sentencesIn(text: string, language: Language): Span[] {
  const found: Span[] = []
  let open: Span | null = null
  for (const { segment, index } of sentences[language].segment(text)) {
    const here: Span = { from: open?.from ?? index, to: index + segment.length }
    const unended = abbreviations[language].test(text.slice(here.from, here.to)) || /\d[.,]$/.test(segment)
    if (unended) open = here
    else {
      found.push(here)
      open = null
    }
  }
  if (open) found.push(open)
  return found.map((span) => trimmed(text, span)).filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.from, span.to)))
}

/** A word, where it stands. "l’eau" is one, as a word processor counts; the parts of "rendez-vous" are two; an address is one. */
export interface Word extends Span {
  word: string
}

/** The words of a text, figures among them. */
export function wordsIn(text: string, language: Language): Word[] {
  const found: Word[] = []
  for (const { segment, index, isWordLike } of words[language].segment(text)) {
    if (!isWordLike) continue
    const before = found.at(-1)
    // "info@clinic.ca", "https://ontario.ca", "1 250": what only a sign parts is read as one.
    if (before && /^(?:@|:\/\/|\/|(?<=\d)[.,\u00a0](?=\d))$/.test(text.slice(before.to, index)) && isAddress(text, before.from, index + segment.length)) {
      before.word = text.slice(before.from, index + segment.length)
      before.to = index + segment.length
    } else found.push({ from: index, to: index + segment.length, word: segment })
  }
  return found
}

const isAddress = (text: string, from: number, to: number) => /@|:\/\/|\.\p{L}+\//u.test(text.slice(from, to)) || /^[\d.,\u00a0]+$/.test(text.slice(from, to))

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to)
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) }
}
