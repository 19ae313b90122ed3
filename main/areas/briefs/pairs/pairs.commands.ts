import { otherLanguageOf } from '#shared/areas/briefs/otherLanguage.rules.ts'
import { sectionsOf, sectionText, tieSections } from '#shared/areas/briefs/pairs.rules.ts'
import type { Agreement, AgreementWish } from '#shared/areas/briefs/pairs.schema.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import { otherLanguage } from '#shared/base/language.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { createBrief, writeText } from '../briefs.commands.ts'
import { getBrief } from '../briefs.queries.ts'
import { getTemplate, listTemplates } from '../templates/templates.queries.ts'
import { getPair, listAgreements } from './pairs.queries.ts'

/** Begins a document's other language; CONFLICT `alreadyExists` when there is one. */
export async function makeOther(db: WriteDb, wish: { id: string; title: string }, act: Act): Promise<Brief> {
  const original = await getBrief(db, wish.id)
  const body = tieSections(original.body, { type: 'doc', content: [] }, act.newId).english
  await writeTied(db, original, body, act)
  const language = otherLanguage(original.language)
  const template = (await listTemplates(db)).find((one) => one.kind === original.kind && one.language === language)
  const { kind, page, targetGrade, title } = { ...original, title: wish.title }
  return createBrief(db, { kind, page, targetGrade, title, language, body: otherLanguageOf(body, title, template ? (await getTemplate(db, template.id)).body : null), pairOf: original.id }, act)
}

/** Gives the sections of both documents what they are known by, where they have nothing in common yet; answers whether anything was to be given. */
export async function tiePair(db: WriteDb, briefId: string, act: Act): Promise<{ tied: boolean }> {
  const { english, french } = await getPair(db, briefId)
  const tied = tieSections(english.body, french.body, act.newId)
  const changed = [await writeTied(db, english, tied.english, act), await writeTied(db, french, tied.french, act)]
  return { tied: changed.includes(true) }
}

/** Notes that a section says the same in both, in the words that were read. CONFLICT `changedMeanwhile` when either has others by now. */
export async function agree(db: WriteDb, wish: AgreementWish, act: Act): Promise<Agreement> {
  const { english, french } = await getPair(db, wish.id)
  for (const [brief, read] of [[english, wish.english], [french, wish.french]] as const) {
    const section = sectionsOf(brief.body).find((one) => one.id === wish.section) ?? null
    if (sectionText(section) !== read) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'briefs', id: brief.id, label: brief.title }] })
  }
  const id = act.newId()
  await db
    .insertInto('brief_agreement')
    .values({ id, english_id: english.id, french_id: french.id, section: wish.section, english: wish.english, french: wish.french, member_id: act.member.id, at: act.at, withdrawn_at: null })
    .execute()
  act.touch('briefs', english.id, french.id)
  return (await listAgreements(db, english.id)).find((one) => one.id === id)!
}

/** Takes back that a section says the same; what was said before holds again. Throws NOT_FOUND. */
export async function withdrawAgreement(db: WriteDb, agreementId: string, act: Act): Promise<Agreement> {
  const row = await db
    .selectFrom('brief_agreement as agreement')
    .innerJoin('member', 'member.id', 'agreement.member_id')
    .select(['agreement.id', 'section', 'english', 'french', 'at', 'english_id', 'french_id', 'member.name as by'])
    .where('agreement.id', '=', agreementId)
    .executeTakeFirst()
  if (!row) throw notFound('briefs', agreementId)
  await db.updateTable('brief_agreement').set({ withdrawn_at: act.at }).where('id', '=', agreementId).execute()
  act.touch('briefs', row.english_id, row.french_id)
  return { id: row.id, section: row.section, english: row.english, french: row.french, by: row.by, at: row.at }
}

/** The words stay as they are: an approved document is tied too. */
async function writeTied(db: WriteDb, brief: Brief, body: BriefNode, act: Act): Promise<boolean> {
  if (JSON.stringify(body) === JSON.stringify(brief.body)) return false
  await writeText(db, brief, { title: brief.title, body }, act)
  return true
}
