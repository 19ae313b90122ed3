import { Button, Group, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import type { Section } from '#shared/areas/briefs/pairs.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { BriefEditor } from '../editor/BriefEditor.tsx'
import { FieldValuesContext } from '../fieldValues.ts'
import { Nodes } from '../paper/DocumentBody.tsx'
import type { Drawing } from '../paper/drawing.ts'
import classes from './both.module.css'
import type { WrittenSide } from './useSide.ts'

interface SectionHalfProps {
  side: WrittenSide
  /** Null until it is known how it is drawn. */
  drawing: Drawing | null
  /** Null where this language has no such section. */
  section: Section | null
  name: string
  /** Puts the section in, to be translated; null where there is nothing to translate. */
  add: (() => void) | null
}

/** A section in one language: read, or written on in its place. */
export function SectionHalf({ side, drawing, section, name, add }: SectionHalfProps) {
  const { t } = useWords('briefPairs')
  const { brief, shown, writable, writing } = side
  if (!section)
    return (
      <div className={classes.half}>
        <Text size="sm" c="dimmed">{t(`noneIn.${brief.language}`)}</Text>
        {writable && add && (
          <Button size="compact-sm" variant="light" leftSection={<IconPlus size={16} aria-hidden />} aria-label={t(`addOf.${brief.language}`, { section: name })} onClick={add}>
            {t(`add.${brief.language}`)}
          </Button>
        )}
      </div>
    )
  const written = writing !== null && writing.id === section.id
  return (
    <FieldValuesContext value={shown}>
      <div className={classes.half}>
        {written ? (
          <>
            <BriefEditor body={{ type: 'doc', content: writing.start }} language={brief.language} print={brief.page.print} editable={writable} onChange={side.type} onBlur={side.save} onReady={(editor) => void editor.commands.focus('end')} />
            <Button size="compact-sm" mt="xs" onClick={side.done}>{t('done')}</Button>
          </>
        ) : (
          <>
            {drawing && (
              <div className={classes.text} lang={brief.language}>
                <Nodes of={{ type: 'doc', content: section.nodes }} drawing={drawing} />
              </div>
            )}
            {writable && (
              <Group>
                <Button size="compact-sm" variant="default" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t(`writeOf.${brief.language}`, { section: name })} onClick={() => side.write(section)}>
                  {t('write')}
                </Button>
              </Group>
            )}
          </>
        )}
      </div>
    </FieldValuesContext>
  )
}
