import { expectedNumberOf, shippedQuestions } from '#shared/areas/meetings/pack.rules.ts'
import { basisOf } from '#shared/areas/meetings/turnout.rules.ts'
import { type Evaluation, evaluation, type NameTag, type Pack } from '#shared/areas/meetings/pack.schema.ts'
import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import type { Invitation } from '#shared/areas/meetings/meetings.schema.ts'
import { type Language, language as anyLanguage } from '#shared/base/language.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getSignInSheet } from '../door/sheet.queries.ts'
import { getKind } from '../kinds/kinds.queries.ts'
import { getMeeting } from '../meetings.queries.ts'
import { pastTurnout } from '../turnout/turnout.queries.ts'

/** What a meeting's papers are made of; of those unsafe to contact only the `permitted` are named. Throws NOT_FOUND. */
export async function getPack(db: AnyDb, meetingId: string, permitted: ReadonlySet<string>, otherwise: Language): Promise<Pack> {
  const meeting = await getMeeting(db, meetingId)
  const sheet = await getSignInSheet(db, meetingId, 'invited', permitted)
  const french = meeting.invitations.filter(({ contact }) => letterLanguage(contact.languages, otherwise) === 'fr-CA').length
  return {
    meetingId,
    expected: expectedNumberOf(meeting, basisOf(await pastTurnout(db, meeting))),
    usual: (await getKind(db, meeting.kind)).defaults.papers,
    handouts: await withLanguages(db, meeting.handouts),
    readers: { english: meeting.invitations.length - french, french },
    tags: await tagsOf(db, sheet.people, meeting.invitations),
    sheet,
    evaluation: await getEvaluation(db),
  }
}

/** The clinic's evaluation form, or the one the program comes with. */
export async function getEvaluation(db: AnyDb): Promise<Evaluation> {
  const row = await db.selectFrom('meeting_evaluation').select(['questions', 'version']).executeTakeFirst()
  return row ? { questions: evaluation.shape.questions.parse(JSON.parse(row.questions)), version: row.version } : { questions: [...shippedQuestions], version: 0 }
}

async function withLanguages(db: AnyDb, handouts: Omit<Pack['handouts'][number], 'language'>[]): Promise<Pack['handouts']> {
  if (handouts.length === 0) return []
  const rows = await db.selectFrom('brief').select(['id', 'language']).where('id', 'in', handouts.map(({ briefId }) => briefId)).execute()
  const languages = new Map(rows.map(({ id, language }) => [id, anyLanguage.parse(language)]))
  return handouts.map((handout) => ({ ...handout, language: languages.get(handout.briefId)! }))
}

const stride = 500

async function tagsOf(db: AnyDb, people: readonly { contactId: string; name: string }[], invitations: readonly Invitation[]): Promise<NameTag[]> {
  const languages = new Map(invitations.map(({ contact }) => [contact.id, contact.languages]))
  const pronouns = new Map<string, string>()
  for (let from = 0; from < people.length; from += stride) {
    const ids = people.slice(from, from + stride).map(({ contactId }) => contactId)
    for (const row of await db.selectFrom('contact').select(['id', 'pronouns']).where('id', 'in', ids).execute()) pronouns.set(row.id, row.pronouns)
  }
  return people.map(({ contactId, name }) => ({ contactId, name, pronouns: pronouns.get(contactId) ?? '', languages: languages.get(contactId) ?? [] }))
}
