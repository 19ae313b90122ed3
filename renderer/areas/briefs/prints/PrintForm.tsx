import { Anchor, Button, Group, Kbd, NumberInput, Select, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconListCheck, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { printColour, printSides } from '#shared/areas/briefs/prints.schema.ts'
import { mayPrint } from '#shared/areas/briefs/states.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { GoodUntil } from '../library/GoodUntil.tsx'
import { usePaperPrinting } from './usePaperPrinting.tsx'
import { type Copies, usePrintChoice } from './usePrintChoice.ts'

interface PrintFormProps {
  brief: Brief
  meetingId: string | null
  /** The paper is drawn as it will be: nothing is printed before. */
  drawn: boolean
  pages: () => number | null
}

const mostCopies = 5000
const fits = (copies: number, least: number) => copies >= least && copies <= mostCopies

/** How many of a paper are printed, how, and whether now or by the front desk; of a document in two languages both can be queued at once. */
export function PrintForm({ brief, meetingId, drawn, pages }: PrintFormProps) {
  const { t } = useWords(['briefs', 'prints'])
  const choice = usePrintChoice(brief, meetingId)
  const { copies, other, sides, colour } = choice
  const printing = usePaperPrinting({ brief, meetingId, copies: copies.count, how: { sides, colour }, pages, other: other && { briefId: other.pair.id, copies: other.count } })
  const ready = drawn && !choice.waiting && fits(copies.count, 1)
  const canQueue = drawn && !choice.waiting && fits(copies.count, other ? 0 : 1) && (!other || fits(other.count, 0)) && copies.count + (other?.count ?? 0) > 0
  const print = () => ready && !printing.busy && printing.print()
  useHotkeys([['mod+P', print]], [])
  return (
    <>
      <Group align="flex-end" gap="sm">
        <CopiesInput label={t('paper.copies')} copies={copies} least={other ? 0 : 1} />
        {other && <CopiesInput label={t(`prints:other.${other.pair.language}`)} copies={other} least={0} />}
        <Select label={t('prints:change.sides')} w={140} allowDeselect={false} data={printSides.options.map((value) => ({ value, label: t(`prints:sides.${value}`) }))} value={sides} onChange={(value) => choice.setSides(printSides.parse(value))} />
        <Select label={t('prints:change.colour')} w={170} allowDeselect={false} data={printColour.options.map((value) => ({ value, label: t(`prints:colours.${value}`) }))} value={colour} onChange={(value) => choice.setColour(printColour.parse(value))} />
        {printing.queue && (
          <Button variant="default" leftSection={<IconListCheck size={18} aria-hidden />} disabled={!canQueue} loading={printing.queue.busy} onClick={printing.queue.run}>
            {t('prints:queue.do')}
          </Button>
        )}
        <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('page.printKeys')}</Kbd>} aria-keyshortcuts="Control+P Meta+P" disabled={!ready} loading={printing.busy} onClick={print}>
          {t('paper.print')}
        </Button>
      </Group>
      <Basis choice={choice} meetingId={meetingId} brief={brief} />
      {printing.panel}
    </>
  )
}

function CopiesInput({ label, copies, least }: { label: string; copies: Copies; least: number }) {
  return (
    <NumberInput
      label={label}
      w={110}
      min={least}
      max={mostCopies}
      allowDecimal={false}
      clampBehavior="none"
      error={!fits(copies.count, least)}
      value={copies.count || (least === 0 ? 0 : '')}
      onChange={(typed) => copies.set(Number(typed) || 0)}
    />
  )
}

/** Whence the numbers come, and what to know before it is handed out. */
function Basis({ choice: { share, copies, other }, meetingId, brief }: { choice: ReturnType<typeof usePrintChoice>; meetingId: string | null; brief: Brief }) {
  const { t } = useWords('prints')
  const { number } = useFormat()
  const of = (language: 'en-CA' | 'fr-CA') => number(share?.copies[language] ?? 0)
  return (
    <>
      {share && share.basis !== 'unknown' && (
        <Text size="sm">
          {t(`basis.${share.basis}`, { count: share.count, formatted: number(share.count) })}{' '}
          {other && share.readers.english + share.readers.french > 0 && t('basis.shared', { english: of('en-CA'), french: of('fr-CA'), englishReaders: number(share.readers.english), frenchReaders: number(share.readers.french) })}
          {other && share.readers.english + share.readers.french === 0 && t('basis.nobody')}
        </Text>
      )}
      {other && (
        <Text size="sm">
          {t('other.hint')}{' '}
          <Anchor component={Link} href={`~/print/briefs/${other.pair.id}?${new URLSearchParams({ meeting: meetingId!, copies: String(other.count) })}`} inherit lang={other.pair.language}>
            {other.pair.title}
          </Anchor>
        </Text>
      )}
      {meetingId && !mayPrint(brief.state) && <Text size="sm" fw={600}>{t('draft.told')}</Text>}
      <GoodUntil expiresOn={brief.expiresOn} />
      {copies.count > 1 && (
        <Text size="sm" c="dimmed">
          {t('chooseCopies', { count: copies.count })}
        </Text>
      )}
    </>
  )
}
