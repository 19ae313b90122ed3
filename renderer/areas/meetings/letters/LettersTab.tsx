import { Button, Checkbox, Group, Kbd, Select, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCalendarDown, IconMail, IconPencil, IconPrinter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { reachable, unreachable } from '#shared/areas/meetings/letters.rules.ts'
import { letterKind, type LetterKind, type Letters } from '#shared/areas/meetings/letters.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { LeftOut } from '#renderer/areas/contacts/safety/LeftOut.tsx'
import { useIsOrganizer } from '#renderer/areas/contacts/safety/safety.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Warning } from '#renderer/kit/paper/PaperDesk.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMeetingFile } from '../calendar/useMeetingFile.ts'
import { AddresseeList } from './AddresseeList.tsx'
import { useLetters } from './letters.data.ts'
import { TextEditor } from './TextEditor.tsx'

/** Those invited are told: by letter or e-mail, each in their language; also of a change, or that it is called off. */
export function LettersTab({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('letters')
  const [address] = useSearchParams()
  const permitId = address.get('permit')
  const found = useLetters(meeting.id, permitId)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data) return null
  if (meeting.invitations.length === 0) return <EmptyState icon={<IconMail />} title={t('empty')} hint={t('emptyHint')} />
  return <LettersOf meeting={meeting} letters={found.data} permitId={permitId} />
}

function LettersOf({ meeting, letters, permitId }: { meeting: Meeting; letters: Letters; permitId: string | null }) {
  const { t } = useWords('letters')
  const { number } = useFormat()
  const heading = useId()
  const [, setAddress] = useSearchParams()
  const [chosen, setChosen] = useState<LetterKind>(meeting.cancelled ? 'cancelled' : 'invitation')
  const kind = meeting.cancelled ? 'cancelled' : chosen
  const kinds = letterKind.options.filter((one) => (one === 'cancelled') === meeting.cancelled)
  const count = (of: readonly unknown[]) => of.length
  return (
    <Stack component="section" gap="md" maw={900} aria-labelledby={heading}>
      <div>
        <Title order={2} size="h4" id={heading}>{t('title')}</Title>
        <Text size="sm" c="dimmed">{t('hint')}</Text>
      </div>
      {letters.leftOut > 0 && (
        <LeftOut selection={{ by: 'ids', ids: letters.leftOutIds }} purpose="invitation" onPermit={(id) => setAddress({ permit: id }, { replace: true })}>
          <Warning>{t('leftOut', { count: letters.leftOut, formatted: number(letters.leftOut) })}</Warning>
        </LeftOut>
      )}
      <Select label={t('about')} maw={340} allowDeselect={false} data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={kind} onChange={(value) => value && setChosen(value as LetterKind)} />
      <Text size="sm">
        {[
          t('counts.email', { count: count(letters.people.filter(({ ways }) => ways.email === 'open')) }),
          t('counts.letter', { count: count(letters.people.filter(({ ways }) => ways.letter === 'open')) }),
          t('counts.none', { count: count(unreachable(letters.people)) }),
        ].join(' · ')}
      </Text>
      <Acts meeting={meeting} letters={letters} kind={kind} permitId={permitId} />
      <AddresseeList meeting={meeting} letters={letters} kind={kind} permitId={permitId} />
    </Stack>
  )
}

interface ActsProps {
  meeting: Meeting
  letters: Letters
  kind: LetterKind
  permitId: string | null
}

function Acts({ meeting, letters, kind, permitId }: ActsProps) {
  const { t } = useWords('letters')
  const { number } = useFormat()
  const [, go] = useLocation()
  const organizer = useIsOrganizer()
  const [anew, setAnew] = useState(false)
  const [editing, setEditing] = useState(false)
  const saveFile = useMeetingFile(meeting.id)
  const letterCount = reachable(letters.people, 'letter', kind, anew).length
  const asked = new URLSearchParams({ kind, ...(anew && { anew: '1' }), ...(permitId && { permit: permitId }) })
  const print = () => letterCount > 0 && go(`~/print/meetings/${meeting.id}/letters?${asked}`)
  useHotkeys([['alt+P', print]], [])
  return (
    <>
      <Group>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('printKeys')}</Kbd>} aria-keyshortcuts="Alt+P" disabled={letterCount === 0} onClick={print}>
          {letterCount === 0 ? t('printNone') : t('print', { count: letterCount, formatted: number(letterCount) })}
        </Button>
        <Button variant="default" leftSection={<IconCalendarDown size={18} aria-hidden />} onClick={() => void saveFile()}>{t('file')}</Button>
        {organizer && <Button variant="subtle" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setEditing(true)}>{t('texts')}</Button>}
        <Checkbox label={t('anew')} checked={anew} onChange={(event) => setAnew(event.currentTarget.checked)} />
      </Group>
      <Text size="sm" c="dimmed">{t('fileHint')}</Text>
      <SidePanel opened={editing} onClose={() => setEditing(false)} title={t('edit.title')}>
        <TextEditor key={kind} text={letters.texts.find((text) => text.kind === kind)!} onDone={() => setEditing(false)} />
      </SidePanel>
    </>
  )
}
