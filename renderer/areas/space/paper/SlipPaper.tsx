import { useState } from 'react'
import type { Slip } from '#shared/areas/space/paper.schema.ts'
import { access } from '#shared/areas/space/rooms.schema.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Language } from '#shared/base/language.ts'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import { useSlip } from './paper.data.ts'
import classes from './paper.module.css'
import { type PaperWords, usePaperWords } from './usePaperWords.ts'

/** What someone takes home who booked a room, in their language. */
export function SlipPaper({ id }: { id: string }) {
  const { t, language: ofScreen } = useWords('spacePaper')
  const [chosen, setChosen] = useState<Language | null>(null)
  const found = useSlip(id)
  const language = chosen ?? found.data?.language ?? ofScreen
  const words = usePaperWords(found.data && language)
  return (
    <PaperDesk
      title={words?.t('slip.title') ?? ''}
      heading={t('slip.title')}
      language={language}
      onLanguage={setChosen}
      page={plainPage}
      home="~/space"
      notes={found.data && (
        <>
          {found.data.nameLeftOff && <Warning>{t('slip.nameLeftOff')}</Warning>}
          {found.data.cancelled && <Warning>{t('slip.isCancelled')}</Warning>}
        </>
      )}
      error={found.error}
      retry={() => found.refetch()}
      ready={found.data !== undefined && words !== null}
    >
      {found.data && words && <Sheet slip={found.data} words={words} />}
    </PaperDesk>
  )
}

function Sheet({ slip, words }: { slip: Slip; words: PaperWords }) {
  const { t } = words
  const clinic = useClinic()
  const reach = [clinic?.phone, clinic?.email].filter(Boolean).join(t('or'))
  const firm = slip.cancelled ? 'cancelled' : slip.status
  return (
    <main lang={words.language}>
      <section className={sheet.sheet}>
        <ClinicHead clinic={clinic} />
        <h1>{t('slip.title')}</h1>
        <p><strong>{t(`slip.firm.${firm}`, { when: slip.holdUntil === null ? '' : `${words.dayOf(slip.holdUntil)}, ${words.clock(slip.holdUntil)}` })}</strong></p>
        <PaperFacts facts={factsOf(slip, words)} />
        <h2>{t('slip.rules')}</h2>
        <ul className={classes.rules}>
          <li>{t('slip.ruleTime')}</li>
          <li>{t('slip.ruleTidy')}</li>
          <li>{t('slip.ruleAccess')}</li>
        </ul>
        <h2>{t('slip.howToCancel')}</h2>
        <p>{reach ? t('slip.cancelBy', { reach }) : t('slip.cancelHere')}</p>
      </section>
    </main>
  )
}

function factsOf(slip: Slip, { t, ofRooms, ...words }: PaperWords): [string, string][] {
  const margins = [slip.setupMinutes > 0 && ofRooms('before', { minutes: slip.setupMinutes }), slip.cleanupMinutes > 0 && ofRooms('after', { minutes: slip.cleanupMinutes })]
  const facts: [string, string | null | false][] = [
    [t('slip.day'), words.dayOf(slip.start)],
    [t('slip.time'), words.span(slip.start, slip.end)],
    [t('slip.room'), slip.roomName],
    [t('slip.place'), slip.site && [slip.site.name, slip.site.address].filter(Boolean).join(', ')],
    [t('slip.purpose'), slip.title ?? t('reserved')],
    [t('slip.group'), slip.groupName],
    [t('slip.people'), slip.expected !== null && words.number(slip.expected)],
    [t('slip.layout'), slip.layout && ofRooms(`layouts.${slip.layout}`)],
    [t('slip.equipment'), slip.equipment.join(', ')],
    [t('slip.margins'), margins.filter(Boolean).join(', ')],
    [t('slip.key'), slip.keyHolder],
    [t('slip.access'), access.options.filter((name) => slip.room.access.includes(name)).map((name) => ofRooms(`access.${name}`)).join(', ')],
  ]
  return facts.flatMap(([name, shown]) => (shown ? [[name, shown] as [string, string]] : []))
}
