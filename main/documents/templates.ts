import { z } from 'zod'
import { shippedTemplate, type ShippedTemplate } from '#shared/areas/briefs/templates.schema.ts'
import briefInEnglish from '#assets/templates/brief.en-CA.json' with { type: 'json' }
import briefInFrench from '#assets/templates/brief.fr-CA.json' with { type: 'json' }
import deputationInEnglish from '#assets/templates/deputation.en-CA.json' with { type: 'json' }
import deputationInFrench from '#assets/templates/deputation.fr-CA.json' with { type: 'json' }
import factSheetInEnglish from '#assets/templates/fact-sheet.en-CA.json' with { type: 'json' }
import factSheetInFrench from '#assets/templates/fact-sheet.fr-CA.json' with { type: 'json' }
import factSheetFoldedInEnglish from '#assets/templates/fact-sheet-folded.en-CA.json' with { type: 'json' }
import factSheetFoldedInFrench from '#assets/templates/fact-sheet-folded.fr-CA.json' with { type: 'json' }
import flyerInEnglish from '#assets/templates/flyer.en-CA.json' with { type: 'json' }
import flyerInFrench from '#assets/templates/flyer.fr-CA.json' with { type: 'json' }
import letterInEnglish from '#assets/templates/letter.en-CA.json' with { type: 'json' }
import letterInFrench from '#assets/templates/letter.fr-CA.json' with { type: 'json' }
import meetingNoticeInEnglish from '#assets/templates/meeting-notice.en-CA.json' with { type: 'json' }
import meetingNoticeInFrench from '#assets/templates/meeting-notice.fr-CA.json' with { type: 'json' }
import petitionInEnglish from '#assets/templates/petition.en-CA.json' with { type: 'json' }
import petitionInFrench from '#assets/templates/petition.fr-CA.json' with { type: 'json' }
import pressReleaseInEnglish from '#assets/templates/press-release.en-CA.json' with { type: 'json' }
import pressReleaseInFrench from '#assets/templates/press-release.fr-CA.json' with { type: 'json' }
import reportInEnglish from '#assets/templates/report.en-CA.json' with { type: 'json' }
import reportInFrench from '#assets/templates/report.fr-CA.json' with { type: 'json' }

/** The program's own starting points, by kind, English before French. Imported rather than read, so that they are part of the bundle and there when run from source. */
export const shippedTemplates: readonly ShippedTemplate[] = z.array(shippedTemplate).parse([
  factSheetInEnglish, factSheetInFrench, factSheetFoldedInEnglish, factSheetFoldedInFrench, briefInEnglish, briefInFrench, deputationInEnglish, deputationInFrench,
  letterInEnglish, letterInFrench, reportInEnglish, reportInFrench, pressReleaseInEnglish, pressReleaseInFrench, petitionInEnglish, petitionInFrench,
  meetingNoticeInEnglish, meetingNoticeInFrench, flyerInEnglish, flyerInFrench,
])
