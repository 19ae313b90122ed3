import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { ContactGroup, RuleSet } from '#shared/areas/contacts/groups.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useFields } from '../fields/fields.data.ts'
import { useGroup, useRuleCount } from './groups.data.ts'
import { RuleBuilder } from './RuleBuilder.tsx'
import { draftOf, newSet, ruleOf, type SetDraft } from './ruleDraft.ts'
import { useSayRule } from './useSayRule.ts'

/** A new group: by rule, or with "?kind=picked" by hand. */
export function NewGroupPage() {
  const [address] = useSearchParams()
  return <GroupForm group={null} picked={address.get('kind') === 'picked'} />
}

/** A group's name and rule, as they are when it opens. */
export function EditGroupPage({ id }: { id: string }) {
  const found = useGroup(id)
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  return found.data ? <GroupForm group={found.data} picked={found.data.rule === null} /> : null
}

function GroupForm({ group: given, picked }: { group: ContactGroup | null; picked: boolean }) {
  const { t } = useWords(['groups', 'kit'])
  const [, go] = useLocation()
  // What others save meanwhile must not change the form under one's hands.
  const [group] = useState(given)
  const [name, setName] = useState(group?.name ?? '')
  const [draft, setDraft] = useState<SetDraft | null>(picked ? null : group?.rule ? (draftOf(group.rule) as SetDraft) : newSet())
  const fields = useFields().data ?? []
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const rule = draft && ruleOf(draft, fields)
  const whole = name.trim() !== '' && (draft === null || rule !== null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!whole) return
    setBusy(true)
    setFailure(null)
    try {
      go(`/groups/${(await saveGroup(group, { name, rule }, t)).id}`)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <Page title={group ? `${t('groups:edit')}: ${group.name}` : t(picked ? 'groups:newPicked' : 'groups:newRule')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack maw={760}>
          <TextInput label={t('groups:name')} required withAsterisk autoFocus data-autofocus maxLength={120} value={name} onChange={(event) => setName(event.currentTarget.value)} error={tried && !name.trim() ? t('kit:required') : undefined} />
          {draft && <RuleBuilder draft={draft} onChange={setDraft} />}
          {draft && <RuleInWords rule={rule} />}
          {failure !== null && <Failure error={failure} />}
          <Group gap="xs">
            <Button type="submit" loading={busy}>{t('groups:save')}</Button>
            <Button variant="default" onClick={() => go(group ? `/groups/${group.id}` : '/groups')}>{t('groups:cancel')}</Button>
          </Group>
        </Stack>
      </form>
    </Page>
  )
}

/** What is written so far as a sentence, and whom it lets in: told to screen readers as it changes. */
function RuleInWords({ rule }: { rule: RuleSet | null }) {
  const { t } = useWords('groups')
  const { number } = useFormat()
  const sayRule = useSayRule()
  const [asked] = useDebouncedValue(rule === null ? null : JSON.stringify(rule), 200)
  const count = useRuleCount(asked === null ? null : (JSON.parse(asked) as RuleSet)).data?.count
  return (
    <Stack gap={4} role="status">
      {rule && <Text size="sm">{sayRule(rule)}</Text>}
      <Text fw={600}>{rule && count !== undefined ? t('wouldBe', { count, formatted: number(count) }) : t('noCount')}</Text>
    </Stack>
  )
}

type Words = ReturnType<typeof useWords<['groups', 'kit']>>['t']

/** Saves it, says so, and offers to take it back. */
async function saveGroup(before: ContactGroup | null, input: { name: string; rule: RuleSet | null }, t: Words): Promise<ContactGroup> {
  const { groups } = client.contacts
  if (!before) {
    const made = await groups.create(input)
    notifyDone(t('groups:added', { name: made.name }), { undo: () => groups.archive({ id: made.id }) })
    return made
  }
  const saved = await groups.update({ id: before.id, version: before.version, group: input })
  notifyDone(t('groups:saved', { name: saved.name }), { undo: () => groups.update({ id: saved.id, version: saved.version, group: { name: before.name, rule: before.rule } }) })
  return saved
}
