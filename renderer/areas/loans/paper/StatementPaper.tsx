import i18next from 'i18next'
import { useState } from 'react'
import type { Statement, UseJob } from '#shared/areas/loans/use.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { formatDay } from '#shared/base/time.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { pageWithNumbers } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { sayMonthIn } from '../months/useSayMonth.ts'
import { useStatement } from '../use/use.data.ts'
import { sayUseIn } from '../use/useSayUse.ts'
import { useStatementAddress } from '../use/useStatementAddress.ts'
import classes from './statement.module.css'

const wordsOf = (language: Language) => {
  const t = i18next.getFixedT(language, 'use')
  return { ...sayUseIn(t, language), language, t, day: (day: string) => formatDay(day, language, 'short') }
}
type PaperWords = ReturnType<typeof wordsOf>

/** A month's statement on paper, in the language of whom it is for. */
export function StatementPaper() {
  const { t } = useWords('use')
  const { payer, month } = useStatementAddress()
  const statement = useStatement(payer, month)
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? statement.data?.language
  const words = useWordsOfPaper(language, wordsOf)
  const title = words ? [words.t('statement.title'), statement.data?.payerName, sayMonthIn(words.language)(month)].filter(Boolean).join(', ') : ''
  return (
    <PaperDesk
      heading={t('statement.title')}
      title={title}
      language={language ?? 'en-CA'}
      onLanguage={setChosen}
      page={pageWithNumbers}
      home="~/loans/statement"
      notes={statement.data?.nameLeftOff && <Warning>{t('statement.nameLeftOff')}</Warning>}
      error={statement.error}
      retry={() => statement.refetch()}
      ready={statement.data !== undefined && words !== null}
    >
      {statement.data && words && <Sheet statement={statement.data} words={words} />}
    </PaperDesk>
  )
}

function Sheet({ statement, words }: { statement: Statement; words: PaperWords }) {
  const { t } = words
  const clinic = useClinic()
  const whose = statement.payer.by === 'clinic' ? t('payer.clinic') : statement.payerName
  return (
    <main lang={words.language}>
      <section className={sheet.sheet}>
        <p className={classes.clinic}>{clinic?.name}</p>
        <h1>{t('statement.title')}</h1>
        <p className={classes.whose}>
          {whose && <strong>{whose}</strong>} {sayMonthIn(words.language)(statement.month)}
        </p>
        {statement.jobCount === 0 && <p>{t('statement.empty')}</p>}
        {statement.jobCount > 0 && <Sums statement={statement} words={words} />}
        {statement.standing.map((one) => (
          <p key={one.measure}>{words.ofQuota(one)}</p>
        ))}
        {statement.jobs.length > 0 && <Jobs statement={statement} words={words} />}
        {statement.jobCount > statement.jobs.length && <p>{t('statement.cut', { count: statement.jobCount - statement.jobs.length })}</p>}
      </section>
    </main>
  )
}

function Sums({ statement, words }: { statement: Statement; words: PaperWords }) {
  const { t, money, amount } = words
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('csv.what')}</th>
          <th scope="col" className={classes.figure}>{t('csv.quantity')}</th>
          <th scope="col" className={classes.figure}>{t('statement.rate')}</th>
          <th scope="col" className={classes.figure}>{t('ledger.value')}</th>
        </tr>
      </thead>
      <tbody>
        {statement.sums.map((sum) => (
          <tr key={`${sum.kind} ${sum.rate}`}>
            <th scope="row">{words.measure(sum.kind)}</th>
            <td className={classes.figure}>{amount(sum.kind, sum.quantity)}</td>
            <td className={classes.figure}>{money(sum.rate)}</td>
            <td className={classes.figure}>{money(sum.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>{t('statement.total')}</th>
          <td className={classes.figure}>{money(statement.value)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Jobs({ statement: { jobs, payer }, words }: { statement: Statement; words: PaperWords }) {
  const { t, money, amount, day } = words
  const note = (job: UseJob) => [job.reverses && t('csv.reversal'), payer.by === 'campaign' ? job.contactName : job.campaignName, job.meetingTitle, job.note, job.overQuotaReason && t('ledger.over', { reason: job.overQuotaReason })].filter(Boolean).join('. ')
  return (
    <>
      <h2 className={classes.jobs}>{t('statement.jobs')}</h2>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col" className={classes.day}>{t('csv.day')}</th>
            <th scope="col">{t('csv.what')}</th>
            <th scope="col" className={classes.figure}>{t('csv.quantity')}</th>
            <th scope="col" className={classes.figure}>{t('ledger.value')}</th>
            <th scope="col">{t('csv.note')}</th>
            <th scope="col">{t('csv.writtenBy')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <td className={classes.day}>{day(job.day)}</td>
              <td>{words.measure(job.kind)}</td>
              <td className={classes.figure}>{amount(job.kind, job.quantity)}</td>
              <td className={classes.figure}>{money(job.value)}</td>
              <td>{note(job)}</td>
              <td>{job.memberName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
