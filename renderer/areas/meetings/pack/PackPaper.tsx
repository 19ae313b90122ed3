import { Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { pageRule } from '#renderer/areas/briefs/paper/paperRules.ts'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { Nobody, PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { PackSheets, pageNameOf } from './PackSheets.tsx'
import { type Arrow, arrows } from './SignSheet.tsx'
import { useNameOfLine } from './useNameOfLine.ts'
import { usePackContent } from './usePackContent.ts'
import { usePackPrinting } from './usePackPrinting.tsx'
import { useWantedLines } from './useWantedLines.ts'

/** Every kind of page that a pack may have, but for its documents'. */
const pages = `@page { size: Letter; margin: 1.5cm }
@page wide { size: 11in 8.5in; margin: 1.2cm 1.2cm 1.6cm }
@page tags { size: Letter; margin: 0 }`

/** More would keep a browser busy for minutes. */
const mostSheets = 600

/** "?lines=<papers>" or "?prints=<lines of the print list>": a meeting's papers as one document, each on pages of its own. */
export function PackPaper({ meetingId }: { meetingId: string }) {
  const { t, language } = useWords('pack')
  const [often, setOften] = useState(false)
  const [arrow, setArrow] = useState<Arrow>('none')
  const [address, setAddress] = useSearchParams()
  const wanted = useWantedLines(meetingId)
  const lines = wanted.lines ?? []
  const { content, error, retry } = usePackContent(meetingId, lines, address.get('permit'), arrow)
  const paper = useRef<HTMLElement>(null)
  const { onPrinted, panel } = usePackPrinting(meetingId, lines, wanted.printIds, paper)
  const tooMany = lines.reduce((sum, { copies }) => sum + copies, 0) > mostSheets
  const permit = (permitId: string) => setAddress((known) => new URLSearchParams({ ...Object.fromEntries(known), permit: permitId }), { replace: true })
  const title = content ? t('paper.title', { meeting: content.meeting.title }) : ''
  return (
    <PaperDesk
      home={`~/meetings/${meetingId}/pack`}
      title={title}
      heading={t('paper.heading')}
      language={lines[0]?.language ?? language}
      page={[pages, ...[...(content?.briefs ?? [])].map(([id, { brief, words }]) => pageRule(brief.page, words.page, pageNameOf(content!.briefs, id)))].join('\n')}
      options={lines.length > 0 && <Options often={often} setOften={setOften} tooMany={tooMany} arrow={arrow} setArrow={setArrow} lines={lines} />}
      notes={content && <Notes lines={lines} often={often && !tooMany} leftOut={content.pack.sheet} permit={permit} titles={new Map([...content.briefs].map(([id, { brief }]) => [id, brief.title]))} />}
      error={wanted.error ?? error}
      retry={retry}
      ready={content !== null && lines.length > 0}
      onPrinted={onPrinted}
      savingIsPrinting={false}
    >
      {panel}
      {wanted.lines && lines.length === 0 && <Nobody icon={<IconFiles />} title={t('paper.none')} hint={t('paper.noneHint')} />}
      {content && lines.length > 0 && <main ref={paper}><PackSheets lines={lines} often={often && !tooMany} content={content} /></main>}
    </PaperDesk>
  )
}

interface OptionsProps {
  lines: readonly PackLine[]
  often: boolean
  setOften: (often: boolean) => void
  tooMany: boolean
  arrow: Arrow
  setArrow: (arrow: Arrow) => void
}

function Options({ lines, often, setOften, tooMany, arrow, setArrow }: OptionsProps) {
  const { t } = useWords('pack')
  return (
    <Group align="flex-start" gap="xl">
      <Switch label={t('paper.every')} description={tooMany ? t('paper.everyTooMany', { count: mostSheets }) : t('paper.everyHint')} disabled={tooMany} checked={often && !tooMany} onChange={(event) => setOften(event.currentTarget.checked)} />
      {lines.some(({ paper }) => paper === 'sign') && (
        <Stack gap={2}>
          <Text size="sm" fw={500} id="pack-arrow">{t('paper.arrow')}</Text>
          <SegmentedControl aria-labelledby="pack-arrow" value={arrow} onChange={(value) => setArrow(value as Arrow)} data={arrows.map((value) => ({ value, label: t(`paper.arrows.${value}`) }))} />
        </Stack>
      )}
    </Group>
  )
}

interface NotesProps {
  lines: readonly PackLine[]
  often: boolean
  leftOut: { leftOut: number; leftOutIds: string[] }
  permit: (permitId: string) => void
  titles: ReadonlyMap<string, string>
}

function Notes({ lines, often, leftOut, permit, titles }: NotesProps) {
  const { t } = useWords('pack')
  const { number } = useFormat()
  const name = useNameOfLine(titles)
  const names = lines.some(({ paper }) => paper === 'signIn' || paper === 'nameTags')
  return (
    <Stack gap={4}>
      {names && leftOut.leftOut > 0 && (
        <LeftOut selection={{ by: 'ids', ids: leftOut.leftOutIds }} purpose="signIn" onPermit={permit}>
          <Warning>{t('paper.leftOut', { count: leftOut.leftOut, formatted: number(leftOut.leftOut) })}</Warning>
        </LeftOut>
      )}
      {!often && (
        <Text size="sm" component="div">
          {t('paper.ask')} {lines.map((line) => t('paper.copies', { count: line.copies, formatted: number(line.copies), what: name(line) })).join(' · ')}
        </Text>
      )}
    </Stack>
  )
}
