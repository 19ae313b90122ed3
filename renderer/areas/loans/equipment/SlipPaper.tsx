import { useState } from 'react'
import type { Slip } from '#shared/areas/loans/equipment.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { ClinicHead } from '#renderer/kit/paper/ClinicHead.tsx'
import { plainPage } from '#renderer/kit/paper/pageStyle.ts'
import { PaperDesk, Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { PaperFacts } from '#renderer/kit/paper/PaperFacts.tsx'
import sheet from '#renderer/kit/paper/sheet.module.css'
import { useWordsOfPaper } from '#renderer/kit/paper/useWordsOfPaper.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useLoanSlip } from './equipment.data.ts'
import classes from './paper.module.css'
import { type EquipmentPaperWords, equipmentWordsOf } from './reminderText.ts'

/** What someone signs who takes a thing, in their language. */
export function SlipPaper({ claimId }: { claimId: string }) {
  const { t, language: ofScreen } = useWords('equipment')
  const [chosen, setChosen] = useState<Language | null>(null)
  const found = useLoanSlip(claimId)
  const language = chosen ?? found.data?.language ?? ofScreen
  const words = useWordsOfPaper(found.data && language, equipmentWordsOf)
  return (
    <PaperDesk
      title={words?.t('slip.title') ?? ''}
      heading={t('slip.title')}
      language={language}
      onLanguage={setChosen}
      page={plainPage}
      home="~/loans/equipment"
      notes={found.data?.nameLeftOff && <Warning>{t('slip.nameLeftOff')}</Warning>}
      error={found.error}
      retry={() => found.refetch()}
      ready={found.data !== undefined && words !== null}
    >
      {found.data && words && <Sheet slip={found.data} words={words} />}
    </PaperDesk>
  )
}

function Sheet({ slip, words }: { slip: Slip; words: EquipmentPaperWords }) {
  const { t } = words
  const { claim, item } = slip
  return (
    <main lang={words.language}>
      <section className={sheet.sheet}>
        <ClinicHead clinic={useClinic()} />
        <h1>{t('slip.title')}</h1>
        <PaperFacts facts={factsOf(slip, words)} />
        {item.accessories.length > 0 && (
          <>
            <h2>{t('item.accessories')}</h2>
            <ul className={classes.accessories}>
              {item.accessories.map((name) => {
                const given = claim.accessories.includes(name)
                return <li key={name}><span aria-hidden>{given ? '☑' : '☐'}</span> {name}{given ? '' : ` (${t('slip.notGiven')})`}</li>
              })}
            </ul>
          </>
        )}
        <p>{t('slip.promise', { day: words.day(claim.to) })}</p>
        <div className={classes.signatures}>
          <p>{t('slip.signBorrower')}</p>
          <p>{t('slip.signDesk')}</p>
        </div>
        <h2>{t('slip.back')}</h2>
        <p>{t('slip.backHint')}</p>
        <div className={classes.signatures}>
          <p>{t('slip.backOn')}</p>
          <p>{t('slip.signDesk')}</p>
        </div>
      </section>
    </main>
  )
}

function factsOf({ claim, item, lentOn, memberName, nameLeftOff }: Slip, { t, day, language }: EquipmentPaperWords): [string, string][] {
  const facts: [string, string][] = [
    [t('slip.what'), [item.name, item.kind !== item.name && item.kind].filter(Boolean).join(', ')],
    [t('item.barcode'), item.barcode],
    [t('item.serial'), item.serial],
    [t('condition'), t(`conditions.${claim.condition}`)],
    [t('item.value'), formatCents(item.value, language)],
    [t('slip.borrower'), [claim.contactName, claim.code && t('whom.code', { code: claim.code })].filter(Boolean).join(', ') || (nameLeftOff ? '' : t('whom.erased'))],
    [t('slip.for'), [claim.meetingTitle, claim.campaignName].filter(Boolean).join(', ')],
    [t('slip.lentOn'), [day(lentOn), memberName].filter(Boolean).join(', ')],
    [t('slip.dueBack'), day(claim.to)],
  ]
  return facts.filter(([, value]) => value !== '')
}
