import { nodesOf, withoutGuidance } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { inWords } from '#shared/areas/briefs/disclaimer.rules.ts'
import { pictureSize } from '#shared/areas/briefs/images.rules.ts'
import type { PaperContent, PaperImage } from '#shared/areas/briefs/paperContent.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { getClinic } from '#main/areas/staff/staff.queries.ts'
import { wordsOfPapers } from '#main/documents/words.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'
import { getBriefImages } from '../images/images.queries.ts'
import { findLogo, getLetterhead } from '../letterhead/letterhead.queries.ts'
import { findMergeValues } from '../merge.queries.ts'
import { notesOf } from '../sources/sources.queries.ts'
import { getBriefAt } from '../versions/versions.queries.ts'

/** All that a document's paper says, for a meeting or for none, as of `now`, with the text it has or one that was kept; without the guidance of its template. Throws NOT_FOUND. */
export async function getPaperContent(db: AnyDb, wish: { id: string; meetingId: string | null; version?: number | null | undefined }, now: number): Promise<PaperContent> {
  const found = wish.version ? await getBriefAt(db, wish.id, wish.version) : await getBrief(db, wish.id)
  const brief = { ...found, body: withoutGuidance(found.body) }
  const { language, kind } = brief
  const { timeZone, idleMinutes: _, ...clinic } = await getClinic(db)
  const letterhead = await getLetterhead(db)
  const logo = await findLogo(db)
  const disclaimer = letterhead.disclaimers[kind][language] ?? letterhead.shipped[kind][language]
  return {
    brief,
    values: await findMergeValues(db, { language, meetingId: wish.meetingId ?? brief.meetingId, contactId: brief.contactId, groupId: brief.groupId, campaignId: brief.campaignId }, now),
    notes: await notesOf(db, brief.body, language),
    images: await imagesOf(db, brief.body),
    head: {
      clinic,
      accent: letterhead.accent,
      lines: letterhead.lines[language].split('\n').filter(Boolean),
      logo: logo && (await asPaperImage('logo', logo)),
      logoAlt: letterhead.logoAlt[language],
    },
    disclaimer: inWords(disclaimer, { clinic: clinic.name, phone: clinic.phone, day: dayAt(brief.updatedAt, timeZone) }, language),
    words: wordsOfPapers(language),
  }
}

async function imagesOf(db: AnyDb, body: BriefNode): Promise<PaperImage[]> {
  const ids = [...nodesOf(body)].flatMap(({ type, attrs }) => (type === 'image' ? [String(attrs?.imageId)] : []))
  const found = await getBriefImages(db, ids)
  return [...found.values()].map(({ id, type, width, height, bytes }) => ({ id, picture: new Blob([new Uint8Array(bytes)], { type }), width, height }))
}

async function asPaperImage(id: string, picture: Blob): Promise<PaperImage | null> {
  const size = pictureSize(new Uint8Array(await picture.arrayBuffer()))
  return size && { id, picture, width: size.width, height: size.height }
}
