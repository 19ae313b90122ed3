import { expect, test } from 'vitest'
import { pageStyle } from '#shared/areas/briefs/page.schema.ts'
import type { Brief, BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDraft, startOf } from './left.ts'

const body = (words: string): BriefNode => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })
const particulars = { topic: '', campaignId: null, meetingId: null, contactId: null, groupId: null, bodyId: null, expiresOn: null, expiryNote: '', targetGrade: null }
const brief: Brief = { ...particulars, state: 'draft', page: pageStyle.parse({}), id: '0197a000-0000-7000-8000-000000000000', kind: 'factSheet', title: 'Heat', language: 'en-CA', pairId: null, body: body('stored'), version: 3, archived: false, createdAt: 0, updatedAt: 0 }

test('without anything left, the store’s text is opened', () => {
  expect(startOf(brief, null)).toEqual({ brief, unsaved: null, conflict: false })
})

test('what was left is opened in place of what the store has', () => {
  expect(startOf(brief, { title: 'Heat', body: body('typed'), version: 3 })).toMatchObject({ unsaved: { title: 'Heat', body: body('typed') }, conflict: false })
})

test('what was left is a conflict when another window saved since', () => {
  expect(startOf(brief, { title: 'Heat', body: body('typed'), version: 2 }).conflict).toBe(true)
})

test('what was left but saved all the same is neither', () => {
  expect(startOf(brief, { title: 'Heat', body: body('stored'), version: 2 })).toEqual({ brief, unsaved: null, conflict: false })
})

test('a draft is read as a document, whatever it holds', () => {
  expect(readDraft({ title: 'Heat', body: { type: 'doc', content: [{ type: 'script' }] }, version: 3 })).toEqual({ title: 'Heat', body: { type: 'doc', content: [{ type: 'paragraph' }] }, version: 3 })
  expect(readDraft({ title: 'Heat' })).toBeNull()
  expect(readDraft(undefined)).toBeNull()
})
