import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Consent } from '#shared/areas/contacts/consents.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useIsOrganizer } from '../safety/safety.data.ts'
import { ConsentStateBadge } from './ConsentStateBadge.tsx'
import { useSetActioned } from './useSetActioned.ts'
import classes from './consents.module.css'

/** What is done with a consent in the panel beside. */
export type ConsentAct = 'withdraw' | 'endMembership' | 'strike'

/** One consent: what for, where it stands, its proof, and what can be done with it. */
export function ConsentRow({ consent, title, act }: { consent: Consent; title?: ReactNode; act?: (what: ConsentAct) => void }) {
  const { t } = useWords('consents')
  const say = useSayConsent()
  return (
    <li className={classes.consent} data-struck={consent.state === 'struck' || undefined}>
      <div className={classes.head}>
        <span className={classes.what}>{title}{title && ' · '}{say.what(consent)}</span>
        <ConsentStateBadge consent={consent} />
      </div>
      <div>{say.given(consent)}</div>
      {say.proof(consent) && <div className={classes.words}>{say.proof(consent)}</div>}
      {consent.wording && <div className={classes.words}>{t('row.wording', { words: consent.wording })}</div>}
      {consent.withdrawnOn && <div>{say.withdrawn(consent)}</div>}
      {consent.struckReason !== null && <div className={classes.words}>{t('row.struck', { reason: consent.struckReason })}</div>}
      <Acts consent={consent} act={act} />
    </li>
  )
}

function Acts({ consent, act }: { consent: Consent; act: ((what: ConsentAct) => void) | undefined }) {
  const { t } = useWords('consents')
  const organizer = useIsOrganizer()
  const setActioned = useSetActioned()
  if (consent.state === 'struck') return null
  const ongoing = consent.withdrawnOn === null
  const small = { size: 'compact-sm', variant: 'default' } as const
  return (
    <Group gap="xs">
      {consent.state === 'toActOn' && <Button size="compact-sm" onClick={() => void setActioned(consent)}>{t('row.actioned')}</Button>}
      {act && ongoing && <Button {...small} onClick={() => act('withdraw')}>{t('row.withdraw')}</Button>}
      {act && ongoing && consent.basis === 'membership' && <Button {...small} onClick={() => act('endMembership')}>{t('row.endMembership')}</Button>}
      {act && organizer && <Button {...small} variant="subtle" color="gray" c="var(--mantine-color-text)" onClick={() => act('strike')}>{t('row.strike')}</Button>}
    </Group>
  )
}

/** A consent in sentences. */
export function useSayConsent() {
  const { t } = useWords('consents')
  const { day, moment } = useFormat()
  return {
    what: ({ channel, purpose, purposeWords }: Consent) => t('row.what', { channel: t(`channels.${channel}`), purpose: purpose === 'other' ? purposeWords : t(`purposes.${purpose}`) }),
    given: ({ type, basis, givenOn, endedOn, method }: Consent) =>
      [
        type === 'express' ? t('types.express') : basis && t('row.implied', { basis: t(`bases.${basis}`) }),
        t('row.given', { day: day(givenOn), method: t(`methods.${method}`) }),
        endedOn && t('row.ended', { day: day(endedOn) }),
      ].filter(Boolean).join(' · '),
    proof: ({ evidence, takenBy, wordingVersion, language }: Consent) =>
      [evidence, takenBy && t('row.takenBy', { name: takenBy }), wordingVersion && t('row.version', { version: wordingVersion }), language].filter(Boolean).join(' · '),
    withdrawn: ({ withdrawnOn, withdrawnHow, actionedAt, actionedBy }: Consent) =>
      [
        t('row.withdrawn', { day: day(withdrawnOn!) }),
        withdrawnHow,
        actionedAt !== null && t('row.actionedBy', { when: moment(actionedAt), name: actionedBy ?? '' }),
      ].filter(Boolean).join(' · '),
  }
}
