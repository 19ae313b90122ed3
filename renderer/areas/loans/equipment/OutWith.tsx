import { Anchor, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { DueWord } from './Due.tsx'
import { useOutWith } from './equipment.data.ts'
import classes from './equipment.module.css'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

/** Things a contact has out now, or has reserved; nothing while there are none. */
export function OutWith({ contactId }: { contactId: string }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const heading = useId()
  const claims = useOutWith(contactId)
  if (claims.error) return <Failure error={claims.error} retry={() => claims.refetch()} />
  if (!claims.data || claims.data.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">{t('outWith')}</Title>
      <ul className={classes.list}>
        {claims.data.map((claim) => (
          <li key={claim.id} className={classes.line}>
            <Anchor component={Link} href={thingAddress(claim.itemId)} fw={600} className={classes.what}>{claim.itemName}</Anchor>
            {claim.state === 'lent' ? <DueWord loan={claim} /> : <Text size="sm">{t('reservedOn', { days: say.days(claim) })}</Text>}
          </li>
        ))}
      </ul>
    </section>
  )
}
