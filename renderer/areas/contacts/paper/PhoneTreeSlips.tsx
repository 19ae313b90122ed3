import { type Caller, callersOf } from '#shared/areas/contacts/paper.rules.ts'
import type { Callee } from '#shared/areas/contacts/paper.schema.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import { TreeLine } from './PhoneTreeSheet.tsx'
import type { PaperWords } from './usePaperWords.ts'

/** A slip to cut out for each one who calls: it names whom they call, and nobody else. */
export function PhoneTreeSlips({ tree, message, words }: { tree: Caller<Callee>; message: string; words: PaperWords }) {
  const { t } = words
  return (
    <main className={classes.sheets} lang={words.language}>
      <section className={`${sheet.sheet} ${classes.close}`}>
        <h1>{t('phoneTree.title')}</h1>
        {callersOf(tree).map((caller) => (
          <section key={caller.person.id} className={classes.slip}>
            <h2>{t('phoneTree.slip', { name: caller.person.name })}</h2>
            {message.trim() && <p className={classes.prose}>{message.trim()}</p>}
            <ul className={classes.tree}>
              {caller.calls.map((called) => (
                <li key={called.person.id}>
                  <TreeLine caller={called} words={words} />
                </li>
              ))}
            </ul>
            <p className={classes.aside}>
              {t('phoneTree.slipHow')} {t('callSheet.keepSafe')}
            </p>
          </section>
        ))}
      </section>
    </main>
  )
}
