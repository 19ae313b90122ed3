import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'
import type { Claim } from '#shared/areas/loans/equipment.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Borrower, DueWord } from './Due.tsx'
import classes from './equipment.module.css'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** Who has a thing, and who is to have it, in the order of the days. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useWords('equipment')
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">{t('claims.title')}</Title>
      {claims.length === 0 ? <Text c="dimmed">{t('claims.none')}</Text> : <ul className={classes.list}>{claims.map((claim) => <ClaimLine key={claim.id} claim={claim} />)}</ul>}
    </section>
  )
}

function ClaimLine({ claim }: { claim: Claim }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const about = [claim.meetingTitle, claim.campaignName, claim.code && claim.contactName && t('whom.code', { code: claim.code }), claim.note].filter(Boolean).join(' · ')
  return (
    <li className={classes.line}>
      <Stack gap={0} className={classes.what}>
        <Group gap="xs">
          <Text fw={600}>{say.days(claim)}</Text>
          <Badge variant={claim.state === 'lent' ? 'filled' : 'outline'} tt="none">{t(`states.${claim.state as 'lent'}`)}</Badge>
        </Group>
        <Borrower loan={claim} />
        {about && <Text size="sm" c="dimmed">{about}</Text>}
      </Stack>
      {claim.state === 'lent' && <DueWord loan={claim} />}
      <Acts claim={claim} />
    </li>
  )
}

function Acts({ claim }: { claim: Claim }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const doings = claim.state === 'lent' ? (['remind', 'extend', 'bringBack'] as const) : (['lend', 'extend', 'cancel'] as const)
  return (
    <Group gap={4} wrap="nowrap">
      {claim.state === 'lent' && <Button component={Link} href={`~/print/loans/equipment/slip/${claim.id}`} size="compact-sm" variant="subtle">{t('slip.short')}</Button>}
      {doings.map((doing) => (
        <Button key={doing} component={Link} href={thingAddress(claim.itemId, doing, { claim: claim.id })} size="compact-sm" variant="default" aria-label={t('claims.actFor', { act: t(`${doing}.short`), whom: say.whom(claim) })}>
          {t(`${doing}.short`)}
        </Button>
      ))}
    </Group>
  )
}
