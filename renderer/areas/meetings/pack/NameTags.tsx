import { blankTags, tagSheet, tagsOnSheet } from '#shared/areas/meetings/pack.rules.ts'
import type { NameTag, Pack } from '#shared/areas/meetings/pack.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import classes from './pack.module.css'
import type { PackWords } from './packWords.ts'

/** Name tags, eight to a sheet (Avery 5395): who is expected and may be named, and empty ones to write on. */
export function NameTags({ pack, meeting, words }: { pack: Pack; meeting: Meeting; words: PackWords }) {
  const tags: (NameTag | null)[] = [...pack.tags, ...Array.from({ length: blankTags(pack.tags.length, pack.expected.count) }, () => null)]
  const sheets = Array.from({ length: Math.ceil(tags.length / tagsOnSheet) }, (_, page) => tags.slice(page * tagsOnSheet, (page + 1) * tagsOnSheet))
  return sheets.map((onPage, page) => (
    <section key={page} className={classes.tags} lang={words.language}>
      <ul>
        {onPage.map((tag, index) => (
          <li key={tag?.contactId ?? `blank ${index}`} style={placeOf(index)}>
            <Tag tag={tag} meeting={meeting} words={words} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Tag({ tag, meeting, words: { t } }: { tag: NameTag | null; meeting: Meeting; words: PackWords }) {
  const length = tag?.name.length ?? 0
  return (
    <>
      <div className={classes.tagHead}>{t('sheet.tag')}</div>
      <div className={classes.tagName} data-long={length > 26 ? 'very' : length > 15 ? 'yes' : undefined}><bdi>{tag?.name ?? '\u00a0'}</bdi></div>
      <div className={classes.tagMore}>{tag ? [tag.pronouns, tag.languages.join(', ')].filter(Boolean).join(' · ') : '\u00a0'}</div>
      <div className={classes.tagFoot}>{meeting.title}</div>
    </>
  )
}

function placeOf(index: number) {
  const { columns, width, height, left, top, columnPitch, rowPitch } = tagSheet
  return { left: `${left + (index % columns) * columnPitch}in`, top: `${top + Math.floor(index / columns) * rowPitch}in`, width: `${width}in`, height: `${height}in` }
}
