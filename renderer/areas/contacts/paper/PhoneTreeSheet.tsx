import type { Caller } from '#shared/areas/contacts/paper.rules.ts'
import type { Callee } from '#shared/areas/contacts/paper.schema.ts'
import sheet from '#renderer/kit/paper/sheet.module.css'
import classes from './paper.module.css'
import type { PaperWords } from './usePaperWords.ts'

/** The tree as lists within lists: whom one calls stands one step in beneath one's name. */
export function PhoneTreeSheet({ tree, message, words }: { tree: Caller<Callee>; message: string; words: PaperWords }) {
  const { t } = words
  return (
    <main className={classes.sheets} lang={words.language}>
      <section className={`${sheet.sheet} ${classes.close}`}>
        <h1>{t('phoneTree.title')}</h1>
        <p className={classes.keepSafe}>{t('phoneTree.keepSafe')}</p>
        {message.trim() && (
          <>
            <h2>{t('phoneTree.message')}</h2>
            <p className={classes.script}>{message.trim()}</p>
          </>
        )}
        <p>{t('phoneTree.how')}</p>
        <ul className={classes.tree}>
          <Branch caller={tree} words={words} />
        </ul>
      </section>
    </main>
  )
}

function Branch({ caller, words }: { caller: Caller<Callee>; words: PaperWords }) {
  return (
    <li>
      <TreeLine caller={caller} words={words} />
      {caller.calls.length > 0 && (
        <ul>
          {caller.calls.map((called) => (
            <Branch key={called.person.id} caller={called} words={words} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** One of the tree: a box to tick, the phone, and what to know before calling. */
export function TreeLine({ caller: { person, level, calls }, words: { t, number } }: { caller: Caller<Callee>; words: PaperWords }) {
  const asides = [
    level === 0 && t('phoneTree.starts'),
    calls.length > 0 && t('phoneTree.calls', { count: calls.length, formatted: number(calls.length) }),
    person.languages.join(', '),
    person.needsInterpretation && t('phoneTree.interpretation'),
  ].filter(Boolean)
  return (
    <div className={classes.called}>
      {level > 0 && <span className={classes.box} />}
      <span>
        <strong><bdi>{person.name}</bdi></strong> <span className={classes.phone}>{person.phones[0]?.number}</span>{' '}
        <span className={classes.aside}>{asides.join(' · ')}</span>
      </span>
    </div>
  )
}
