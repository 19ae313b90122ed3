import { useState } from 'react'
import i18next from 'i18next'
import type { Visit, VisitSlip } from '#shared/areas/loans/visit.schema.ts'
import { unitOf } from '#shared/areas/loans/use.rules.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { formatDay } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import paper from '../equipment/paper.module.css'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useVisitSlip } from '../visit/visit.data.ts'
import classes from './visitSlip.module.css'

const wordsOf = (language: Language) => ({
  language,
  t: i18next.getFixedT(language, ['visit', 'use', 'equipment']),
  number: (count: number) => new Intl.NumberFormat(language).format(count),
  money: (cents: number) => formatCents(cents, language),
  day: (day: string) => formatDay(day, language),
})
type PaperWords = ReturnType<typeof wordsOf>

/** What a group takes home from the counter: all it got, in its language, with lines to sign on. */
export function VisitPaper({ visitId }: { visitId: string }) {
  const { t, language: ofScreen } = useWords('visit')
  const [chosen, setChosen] = useState<Language | null>(null)
  const found = useVisitSlip(visitId)
  const language = chosen ?? found.data?.language ?? ofScreen
  const words = useWordsOfPaper(found.data && language, wordsOf)
  const notes = found.data && (
    <>
      {found.data.nameLeftOff && <Warning>{t('slip.nameLeftOff')}</Warning>}
      {found.data.visit.reversed && <Warning>{t('slip.isReversed')}</Warning>}
    </>
  )
  return (
    <PaperDesk title={words?.t('visit:slip.title') ?? ''} heading={t('slip.title')} language={language} onLanguage={setChosen} page={plainPage} home="~/loans/counter" notes={notes} error={found.error} retry={() => found.refetch()} ready={found.data !== undefined && words !== null}>
      {found.data && words && <Sheet slip={found.data} words={words} />}
    </PaperDesk>
  )
}

function Sheet({ slip, words }: { slip: VisitSlip; words: PaperWords }) {
  const { t } = words
  const { visit } = slip
  return (
    <main lang={words.language}>
      <section className={sheet.sheet}>
        <ClinicHead clinic={useClinic()} />
        <h1>{t('visit:slip.title')}</h1>
        <PaperFacts facts={factsOf(slip, words)} />
        {visit.fares.length + visit.jobs.length > 0 && <Counted visit={visit} words={words} />}
        {visit.loans.length > 0 && <Lent slip={slip} words={words} />}
        <div className={paper.signatures}>
          <p>{t('visit:slip.signHere')}</p>
          <p>{t('equipment:slip.signDesk')}</p>
        </div>
      </section>
    </main>
  )
}

function factsOf({ visit, nameLeftOff }: VisitSlip, { t, day }: PaperWords): [string, string][] {
  const facts: [string, string][] = [
    [t('visit:slip.whom'), [visit.contactName, visit.code && t('equipment:whom.code', { code: visit.code })].filter(Boolean).join(', ') || (nameLeftOff ? '' : t('equipment:whom.erased'))],
    [t('visit:slip.for'), [visit.meetingTitle, visit.campaignName].filter(Boolean).join(', ')],
    [t('visit:slip.day'), [day(visit.day), visit.memberName].filter(Boolean).join(', ')],
    [t('visit:slip.note'), visit.note],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** Fares and copies: how many, and what they are worth. */
function Counted({ visit: { fares, jobs, value }, words: { t, number, money } }: { visit: Visit; words: PaperWords }) {
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('visit:slip.what')}</th>
          <th scope="col">{t('visit:slip.number')}</th>
          <th scope="col">{t('visit:slip.each')}</th>
          <th scope="col">{t('visit:slip.value')}</th>
        </tr>
      </thead>
      <tbody>
        {fares.map((entry) => (
          <tr key={entry.id}>
            <td>{[entry.itemName, entry.lotLabel].filter(Boolean).join(', ')}</td>
            <td>{number(-entry.change)}</td>
            <td>{money(entry.unitValue)}</td>
            <td>{money(-entry.change * entry.unitValue)}</td>
          </tr>
        ))}
        {jobs.map((job) => (
          <tr key={job.id}>
            <td>{t(`use:kinds.${job.kind}`)}</td>
            <td>{t(`use:amount.${unitOf(job.kind)}`, { count: job.quantity, formatted: number(job.quantity) })}</td>
            <td>{money(job.rate)}</td>
            <td>{money(job.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>{t('visit:slip.sum')}</th>
          <td>{money(value)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Things lent, each with its number, what goes with it, and the day it is due. */
function Lent({ slip: { visit, things }, words: { t, day, money } }: { slip: VisitSlip; words: PaperWords }) {
  return (
    <>
      <h2>{t('visit:slip.lent')}</h2>
      <ul>
        {visit.loans.map((loan) => {
          const thing = things.find(({ id }) => id === loan.itemId)
          return (
            <li key={loan.id}>
              <strong>{loan.itemName}</strong>
              {[thing?.serial && `${t('equipment:item.serial')} ${thing.serial}`, loan.accessories.join(', '), thing && thing.value > 0 && t('visit:slip.newWorth', { value: money(thing.value) })].filter(Boolean).map((part) => `, ${part}`)}
              <br />
              {t('visit:slip.back', { day: day(loan.to) })}
            </li>
          )
        })}
      </ul>
    </>
  )
}
