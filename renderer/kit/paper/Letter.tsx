import type { ReactNode } from 'react'
import type { Clinic } from '#shared/areas/staff/staff.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { ClinicHead } from './ClinicHead.tsx'
import classes from './sheet.module.css'

interface LetterProps {
  clinic: Clinic | null
  language: Language
  /** The day it is written on, in words. */
  day: string
  /** Lines of the envelope's window; none when it is handed over. */
  address: readonly string[]
  subject: string
  children: ReactNode
}

/** A letter with the clinic's head, from its day to what it is about; its text is the children. */
export function Letter(props: LetterProps) {
  return (
    <main lang={props.language}>
      <LetterSheet {...props} />
    </main>
  )
}

/** The same as one of several. */
export function LetterSheet({ clinic, language, day, address, subject, children }: LetterProps) {
  return (
    <section className={`${classes.sheet} ${classes.letter}`} lang={language}>
      <ClinicHead clinic={clinic} />
      <p>{day}</p>
      <address className={classes.address}>
        {address.map((line, index) => <div key={index}>{line}</div>)}
      </address>
      <h1>{subject}</h1>
      {children}
    </section>
  )
}
