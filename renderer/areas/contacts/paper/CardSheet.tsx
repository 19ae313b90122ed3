import type { ReactNode } from 'react'
import { tidyPostalCode } from '#shared/areas/contacts/contacts.rules.ts'
import { numberShown, valueProblem } from '#shared/areas/contacts/fields.rules.ts'
import type { CustomField as Field } from '#shared/areas/contacts/fields.schema.ts'
import type { ContactCard } from '#shared/areas/contacts/paper.schema.ts'
import { dayAt, formatDay } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import type { PaperWords } from './usePaperWords.ts'

interface CardSheetProps {
  card: ContactCard
  /** The clinic's own. */
  fields: Field[]
  withNotes: boolean
  words: PaperWords
}

/** All that is known of a contact, and nothing of what is not; beneath, lines to write on. */
export function CardSheet({ card, fields, withNotes, words }: CardSheetProps) {
  const { t, ofContacts, language } = words
  const { zone } = useFormat()
  const what = card.kind === 'organization' && card.organizationKind ? ofContacts(`organizationKinds.${card.organizationKind}`) : ofContacts(`kinds.${card.kind}`)
  return (
    <main className={classes.sheets} lang={language}>
      <section className={`${sheet.sheet} ${classes.close}`}>
        <h1><bdi>{card.name}</bdi></h1>
        <p>{[what, card.pronouns].filter(Boolean).join(' · ')}</p>
        {card.unsafe && <SafeContact words={words} />}
        <dl className={classes.facts}>
          {factsOf(card, fields, withNotes, words).map(([label, shown]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{shown}</dd>
            </div>
          ))}
        </dl>
        <h2>{t('card.ownNotes')}</h2>
        <div className={classes.ruled} aria-hidden>
          {Array.from({ length: 7 }, (_, index) => (
            <div key={index} />
          ))}
        </div>
        <p className={classes.keepSafe}>
          {t('card.keepSafe')} {t('card.printed', { day: formatDay(dayAt(Date.now(), zone), language) })}
        </p>
      </section>
    </main>
  )
}

function SafeContact({ words: { t } }: { words: PaperWords }) {
  return (
    <div className={classes.safe}>
      <h2>{t('card.safeTitle')}</h2>
      <p>{t('card.safe')}</p>
    </div>
  )
}

function factsOf(card: ContactCard, fields: Field[], withNotes: boolean, words: PaperWords): [string, ReactNode][] {
  const { t, ofContacts, language } = words
  const facts: [string, ReactNode][] = [
    [ofContacts('record.phones'), listOf(card.phones.map(({ number, kind }) => [number, ofContacts(`phoneKinds.${kind}`)]))],
    [ofContacts('record.emails'), listOf(card.emails.map(({ address, kind }) => [address, ofContacts(`emailKinds.${kind}`)]))],
    [ofContacts('record.affiliation'), card.affiliation],
    [ofContacts('record.languages'), [card.languages.join(', '), card.needsInterpretation && ofContacts('record.interpretation')].filter(Boolean).join(' · ')],
    [ofContacts('record.address'), listOf(card.addresses.map((address) => [addressLine(address), ofContacts(`addressKinds.${address.kind}`)]))],
    [ofContacts('record.neighbourhood'), card.neighbourhood],
    [ofContacts('record.ward'), [card.ward, card.riding].filter(Boolean).join(' · ')],
    [ofContacts('record.otherNames'), card.otherNames.join(', ')],
    [ofContacts('record.born'), /^\d{4}-\d\d-\d\d$/.test(card.born) ? formatDay(card.born, language).replace(/^\S+?,? /, '') : card.born],
    [t('card.tags'), card.tags.join(', ')],
    ...fields.map((field): [string, ReactNode] => [field.name, ownFact(card, field, words)]),
    [ofContacts('record.notes'), withNotes && card.notes && <span key="notes" className={classes.prose}>{card.notes}</span>],
  ]
  return facts.filter(([, shown]) => Boolean(shown))
}

/** What the card holds of one of the clinic's own fields, in the language of the paper. */
function ownFact(card: ContactCard, field: Field, { ofFields, language }: PaperWords): string {
  const value = card.custom[field.id]
  if (value === undefined) return ''
  if (typeof value === 'boolean') return ofFields(value ? 'yes' : 'no')
  if (typeof value === 'number') return numberShown(value, language)
  return field.type === 'date' && valueProblem(field, value) === null ? formatDay(String(value), language) : String(value)
}

/** Several of one kind of fact, each with what it is. */
function listOf(facts: [string, string][]): ReactNode {
  if (facts.length === 0) return null
  return facts.map(([shown, kind], index) => (
    <div key={index}>
      {shown} <span className={classes.aside}>({kind.toLocaleLowerCase()})</span>
    </div>
  ))
}

function addressLine({ street, city, province, postalCode }: ContactCard['addresses'][number]): string {
  return [street, [city, province, tidyPostalCode(postalCode)].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
