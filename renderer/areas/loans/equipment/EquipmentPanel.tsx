import { useLocation } from 'wouter'
import type { Claim, Equipment, EquipmentEvent } from '#shared/areas/loans/equipment.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { BringBackForm } from './BringBackForm.tsx'
import { CheckForm } from './CheckForm.tsx'
import { ExtendForm } from './ExtendForm.tsx'
import { LendForm } from './LendForm.tsx'
import { ReasonForm } from './ReasonForm.tsx'
import { RemindPanel } from './RemindPanel.tsx'
import { ReserveForm } from './ReserveForm.tsx'
import { EditThing } from './ThingForm.tsx'
import { ThingPhotoForm } from './ThingPhoto.tsx'
import { type EquipmentAct, thingAddress, useEquipmentAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

interface EquipmentPanelProps {
  item: Equipment
  claims: readonly Claim[]
  events: readonly EquipmentEvent[]
}

/** What is done beside a thing's page, as the address says. */
export function EquipmentPanel({ item, claims, events }: EquipmentPanelProps) {
  const { t } = useWords('equipment')
  const [, go] = useLocation()
  const { doing, claimId, eventId } = useEquipmentAddress()
  const claim = claims.find(({ id }) => id === claimId) ?? (doing === 'bringBack' || doing === 'remind' || doing === 'extend' ? item.loan : null)
  const event = events.find(({ id }) => id === eventId) ?? null
  const needs = { claim: doing === 'extend' || doing === 'cancel' || doing === 'remind' || doing === 'bringBack', event: doing === 'reverse' }
  const opened = doing !== null && !(needs.claim && !claim) && !(needs.event && !event)
  // Without the search, the panel is closed; what was done leads to the page as it is now.
  const close = () => go(thingAddress(item.id), { replace: true })
  return (
    <SidePanel opened={opened} onClose={close} title={doing ? t(`panel.${doing}`, { item: item.name }) : ''}>
      {opened && <Content key={`${doing} ${claim?.id} ${event?.id}`} doing={doing} item={item} claim={claim} event={event} onDone={close} />}
    </SidePanel>
  )
}

interface ContentProps {
  doing: EquipmentAct
  item: Equipment
  claim: Claim | null
  event: EquipmentEvent | null
  onDone: () => void
}

function Content({ doing, item, claim, event, onDone }: ContentProps) {
  switch (doing) {
    case 'edit':
      return <EditThing item={item} onDone={onDone} />
    case 'photo':
      return <ThingPhotoForm item={item} onDone={onDone} />
    case 'lend':
      return <LendForm item={item} reservation={claim?.state === 'reserved' ? claim : null} onDone={onDone} />
    case 'reserve':
      return <ReserveForm item={item} onDone={onDone} />
    case 'bringBack':
      return <BringBackForm item={item} loan={claim!} onDone={onDone} />
    case 'extend':
      return <ExtendForm claim={claim!} onDone={onDone} />
    case 'remind':
      return <RemindPanel claimId={claim!.id} />
    case 'check':
    case 'fix':
      return <CheckForm item={item} doing={doing} onDone={onDone} />
    case 'cancel':
      return <Cancel claim={claim!} onDone={onDone} />
    case 'repair':
    case 'retire':
    case 'restore':
      return <Step item={item} doing={doing} onDone={onDone} />
    case 'reverse':
      return <Reverse event={event!} onDone={onDone} />
  }
}

function Cancel({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const cancel = async (reason: string) => {
    const { eventId } = await client.loans.equipment.cancel({ claimId: claim.id, reason })
    notifyDone(t('cancel.done', { item: claim.itemName }), { undo: () => client.loans.equipment.reverse({ eventId, reason: t('reverse.undone') }) })
    onDone()
  }
  return <ReasonForm words={{ about: `${say.whom(claim)}, ${say.days(claim)}`, hint: t('cancel.hint'), act: t('cancel.do') }} onAct={cancel} />
}

function Step({ item, doing, onDone }: { item: Equipment; doing: 'repair' | 'retire' | 'restore'; onDone: () => void }) {
  const { t } = useWords('equipment')
  const procedures = { repair: client.loans.equipment.sendForRepair, retire: client.loans.equipment.retire, restore: client.loans.equipment.restore }
  const step = async (reason: string) => {
    await procedures[doing]({ itemId: item.id, reason })
    notifyDone(t(`${doing}.done`, { item: item.name }))
    onDone()
  }
  return <ReasonForm words={{ about: item.name, hint: t(`${doing}.hint`), act: t(`${doing}.do`) }} onAct={step} />
}

function Reverse({ event, onDone }: { event: EquipmentEvent; onDone: () => void }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const reverse = async (reason: string) => {
    await client.loans.equipment.reverse({ eventId: event.id, reason })
    notifyDone(t('reverse.done', { item: event.itemName }))
    onDone()
  }
  const about = [t(`events.${event.kind}`), event.claimId && say.whom(event), say.short(event.day)].filter(Boolean).join(', ')
  return <ReasonForm words={{ about, hint: t('reverse.hint'), act: t('reverse.do') }} onAct={reverse} />
}
