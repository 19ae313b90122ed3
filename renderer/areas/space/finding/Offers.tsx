import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Offer, OfferOrder } from '#shared/areas/space/finding.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './finding.module.css'

interface OffersProps {
  offers: Offer[]
  /** How many rooms would do at some other time. */
  roomsFitting: number
  order: OfferOrder
  onChoose: (offer: Offer) => void
}

/** What can be had, by room or by day; the arrow keys go through it, Enter takes one. */
export function Offers({ offers, roomsFitting, order, onChoose }: OffersProps) {
  const { t } = useWords('spaceFinding')
  const { zone, day } = useFormat()
  if (offers.length === 0) {
    return <EmptyState icon={<IconDoor />} title={t(roomsFitting === 0 ? 'noRoom' : 'nothingFree')} hint={t(roomsFitting === 0 ? 'noRoomHint' : 'nothingFreeHint')} />
  }
  const dayOf = (offer: Offer) => dayAt(offer.start, zone)
  const groups = [...Map.groupBy(offers, (offer) => (order === 'room' ? offer.roomId : dayOf(offer))).values()]
  return (
    <Stack gap="md" onKeyDown={goThrough}>
      <Text size="sm" c="dimmed" role="status">{t('found', { count: offers.length })}</Text>
      {groups.map((group) => (
        <section key={order === 'room' ? group[0]!.roomId : dayOf(group[0]!)}>
          <Title order={2} size="h5" mb={4}>
            {order === 'room' ? [group[0]!.roomName, group[0]!.siteName, t('places', { count: group[0]!.places })].filter(Boolean).join(' · ') : day(dayOf(group[0]!))}
          </Title>
          <div className={classes.offers}>{group.map((offer) => <OfferButton key={`${offer.roomId} ${offer.start}`} offer={offer} order={order} onChoose={onChoose} />)}</div>
        </section>
      ))}
    </Stack>
  )
}

function OfferButton({ offer, order, onChoose }: { offer: Offer } & Pick<OffersProps, 'order' | 'onChoose'>) {
  const { t } = useWords('spaceFinding')
  const format = useFormat()
  const when = format.span(offer.start, offer.end)
  const day = format.day(dayAt(offer.start, format.zone), 'short')
  const places = t('places', { count: offer.places })
  // Whoever speaks to the computer says what they see: the name has it in the same order, the spaces too.
  const said = order === 'room' ? `${day}, ${when}` : `${when}, ${places}, ${day}`
  return (
    <UnstyledButton className={classes.offer} aria-label={t('take', { room: offer.roomName, when: said })} onClick={() => onChoose(offer)}>
      <Text component="span" size="sm" fw={600}>{order === 'room' ? day : offer.roomName}</Text>{' '}
      <Text component="span" size="sm">{when}</Text>{' '}
      {order === 'day' && <Text component="span" size="xs" c="dimmed">{places}</Text>}
    </UnstyledButton>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function goThrough(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
