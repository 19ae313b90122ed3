import type { Addressee, LetterKind, LetterText, LetterWay, LetterWords } from './letters.schema.ts'

/** What the program comes with. */
export const shippedLetters: readonly LetterText[] = [
  {
    kind: 'invitation',
    english: { subject: 'You are invited: {meeting}', opening: 'Hello {name},\n\nYou are invited to a meeting. What is talked about there, and what is decided, is up to those who come.', closing: 'Tell us if you need an interpreter, child care, help to get there or anything else to take part.' },
    french: { subject: 'Invitation\u00a0: {meeting}', opening: 'Bonjour {name},\n\nNous vous invitons à une réunion. Ce dont on y parle, et ce qu’on y décide, revient à celles et ceux qui viennent.', closing: 'Dites-nous s’il vous faut un interprète, une garde d’enfants, de l’aide pour vous rendre ou autre chose pour participer.' },
    version: 0,
  },
  {
    kind: 'changed',
    english: { subject: 'Changed: {meeting}', opening: 'Hello {name},\n\nSomething has changed about the meeting you are invited to. This is how it is now:', closing: 'We are sorry for the change. Tell us if you can still come.' },
    french: { subject: 'Changement\u00a0: {meeting}', opening: 'Bonjour {name},\n\nQuelque chose a changé pour la réunion à laquelle nous vous invitons. Voici ce qu’il en est maintenant\u00a0:', closing: 'Nous regrettons ce changement. Dites-nous si vous pouvez toujours venir.' },
    version: 0,
  },
  {
    kind: 'cancelled',
    english: { subject: 'Cancelled: {meeting}', opening: 'Hello {name},\n\nThis meeting will not take place:', closing: 'We are sorry. We will let you know when there is another.' },
    french: { subject: 'Annulation\u00a0: {meeting}', opening: 'Bonjour {name},\n\nCette réunion n’aura pas lieu\u00a0:', closing: 'Nous le regrettons. Nous vous ferons signe quand il y en aura une autre.' },
    version: 0,
  },
]

export interface LetterFills {
  name: string
  meeting: string
  group: string
  clinic: string
}

/** Words with what they stand for in place of {name} and the like; braces around anything else stay as they are. */
export function fillWords(text: string, fills: LetterFills): string {
  return text.replace(/\{(name|meeting|group|clinic)\}/g, (_, key: keyof LetterFills) => fills[key])
}

/** The words of one letter, filled. */
export function filled(words: LetterWords, fills: LetterFills): LetterWords {
  return { subject: fillWords(words.subject, fills).replace(/\s+/g, ' ').trim(), opening: fillWords(words.opening, fills).trim(), closing: fillWords(words.closing, fills).trim() }
}

/** Whether they were told this already, by whichever way. */
export const wasTold = ({ sent }: Pick<Addressee, 'sent'>, kind: LetterKind) => sent.some((one) => one.kind === kind)

/** Whom a way reaches: those it is open for, and who said no only of what concerns them too; when `anew`, also those told already. */
export function reachable(people: readonly Addressee[], way: LetterWay, kind: LetterKind, anew: boolean): Addressee[] {
  return people.filter((one) => one.ways[way] === 'open' && (anew || !wasTold(one, kind)) && (kind !== 'invitation' || one.reply !== 'no'))
}

/** Who can be told by no way at all. */
export const unreachable = (people: readonly Addressee[]) => people.filter(({ ways }) => ways.email !== 'open' && ways.letter !== 'open')
