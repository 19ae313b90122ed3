import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { line } from '#shared/base/text.ts'
import { handout } from './meetings.schema.ts'
import { meetingPaper } from './papers.schema.ts'
import { signInSheet } from './door.schema.ts'

/** How a question of the evaluation form is answered: on a scale of five, with yes or no, or in words. */
export const answerKind = z.enum(['scale', 'yesNo', 'words'])

/** A question of the evaluation form, in both languages. */
export const question = z.object({ kind: answerKind, english: line(300), french: line(300) })
export type Question = z.infer<typeof question>

export const mostQuestions = 15
export const evaluation = z.object({
  questions: z.array(question).min(1, 'pack:evaluation.none').max(mostQuestions),
  /** Counts the changes; 0: as the program comes. */
  version: z.int().min(0),
})
export type Evaluation = z.infer<typeof evaluation>

/** What stands on one name tag. */
export const nameTag = z.object({ contactId: id, name: z.string(), pronouns: z.string(), languages: z.array(z.string()) })
export type NameTag = z.infer<typeof nameTag>

/** Whence the number of those expected comes: as someone typed it; of those who said yes as many as came of them before, or half; or nobody knows yet. */
export const expectedBasis = z.enum(['typed', 'past', 'halves', 'unknown'])
export const expectedNumber = z.object({ count: z.int().min(1), basis: expectedBasis, yes: z.int() })
export type ExpectedNumber = z.infer<typeof expectedNumber>

/** All that a meeting's papers are made of, beside its agenda. */
export const pack = z.object({
  meetingId: id,
  expected: expectedNumber,
  /** Which papers meetings of its kind usually have. */
  usual: z.array(meetingPaper),
  /** Each with its language. */
  handouts: z.array(handout.extend({ language })),
  /** How many of the invited persons are written to in each language. */
  readers: z.object({ english: z.int(), french: z.int() }),
  /** Of those who have not said no; nobody unsafe to contact without a permit. */
  tags: z.array(nameTag),
  sheet: signInSheet,
  evaluation,
})
export type Pack = z.infer<typeof pack>
