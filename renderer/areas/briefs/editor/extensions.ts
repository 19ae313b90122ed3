import StarterKit from '@tiptap/starter-kit'
import { safeHref } from '#shared/areas/briefs/links.rules.ts'
import { OpenThreads } from '../comments/openThreads.ts'
import { ReadingMarks } from '../reading/readingMarks.ts'
import { Finding } from './find/finding.ts'
import { MergeFieldNode } from './mergeFieldNode.ts'
import { Callout, Guidance, PageBreak, SignatureLines, SourceList } from './nodes/blocks.ts'
import { CommentMark } from './nodes/commentMark.ts'
import { Footnote } from './nodes/footnoteNode.ts'
import { ImageNode } from './nodes/imageNode.ts'
import { DocumentKeys } from './nodes/keys.ts'
import { Sections } from './nodes/sections.ts'
import { tables } from './nodes/tables.ts'

/**
 * What a document can hold, and nothing else: what cannot be stored cannot be typed or pasted either.
 * The words of anything else that is pasted come in as plain paragraphs.
 */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    // It would write an empty paragraph into a document that was only opened.
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => safeHref(url) !== null,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  Sections,
  DocumentKeys,
  MergeFieldNode,
  ReadingMarks,
  Callout,
  Guidance,
  PageBreak,
  SourceList,
  SignatureLines,
  ...tables,
  ImageNode,
  Footnote,
  CommentMark,
  OpenThreads,
  Finding,
]
