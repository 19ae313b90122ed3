import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { deepest, mostRules, type RuleLeaf, setKind } from '#shared/areas/contacts/groups.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { isSetDraft, newLeaf, newSet, type RuleDraft, type SetDraft } from './ruleDraft.ts'
import { RuleValue } from './RuleValue.tsx'
import classes from './groups.module.css'

const kinds = ['tag', 'neighbourhood', 'ward', 'riding', 'language', 'interpretation', 'kind', 'organizationKind', 'reach', 'born', 'field', 'addedSince'] as const satisfies readonly RuleLeaf['by'][]

interface RuleBuilderProps {
  draft: SetDraft
  onChange: (draft: SetDraft) => void
  /** "2.1": where it stands among the rules of the set it is in; empty for the outermost. */
  number?: string
  depth?: number
  onRemove?: () => void
}

/** A set of rules and the sets in it, written with the keyboard as well as the mouse: fields and buttons in the order they are read. */
export function RuleBuilder({ draft, onChange, number = '', depth = 1, onRemove }: RuleBuilderProps) {
  const { t } = useWords('groups')
  const replace = (key: string, rule: RuleDraft | null) => onChange({ ...draft, rules: draft.rules.flatMap((one) => (one.key === key ? (rule ? [rule] : []) : [one])) })
  const add = (rule: RuleDraft) => onChange({ ...draft, rules: [...draft.rules, rule] })
  const full = draft.rules.length >= mostRules
  return (
    <fieldset className={classes.set}>
      <legend>{number ? t('rule.set', { number }) : t('rule.legend')}</legend>
      <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-end">
        <Select
          label={t('rule.matches')}
          data={setKind.options.map((value) => ({ value, label: t(`rule.sets.${value}`) }))}
          allowDeselect={false}
          value={draft.by}
          onChange={(by) => by && onChange({ ...draft, by: by as SetDraft['by'] })}
        />
        {onRemove && <RemoveButton label={t('rule.removeSet', { number })} onClick={onRemove} />}
      </Group>
      {draft.rules.map((rule, index) => {
        const own = number ? `${number}.${index + 1}` : String(index + 1)
        const change = (changed: RuleDraft) => replace(rule.key, changed)
        const remove = () => replace(rule.key, null)
        return isSetDraft(rule)
          ? <RuleBuilder key={rule.key} draft={rule} onChange={change} number={own} depth={depth + 1} onRemove={remove} />
          : <RuleRow key={rule.key} rule={rule} number={own} onChange={change} onRemove={remove} />
      })}
      {draft.rules.length === 0 && <Text size="sm" c="red" role="status">{t('rule.empty')}</Text>}
      <Group gap="xs">
        <AddButton label={t('rule.add')} disabled={full} onClick={() => add(newLeaf('tag'))} />
        {depth < deepest && <AddButton label={t('rule.addSet')} disabled={full} onClick={() => add({ ...newSet(), by: draft.by === 'any' ? 'all' : 'any' })} />}
      </Group>
    </fieldset>
  )
}

function RuleRow({ rule, number, onChange, onRemove }: { rule: Exclude<RuleDraft, SetDraft>; number: string; onChange: (rule: RuleDraft) => void; onRemove: () => void }) {
  const { t } = useWords('groups')
  const about = kinds.map((value) => ({ value, label: t(`rule.by.${value}`) }))
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <Select
        aria-label={t('rule.what', { number })}
        data={about}
        searchable
        allowDeselect={false}
        w={220}
        style={{ flex: 'none' }}
        value={rule.by}
        onChange={(by) => by && by !== rule.by && onChange({ ...newLeaf(by as RuleLeaf['by']), key: rule.key })}
      />
      <Stack gap="xs" flex={1} miw={0}>
        <RuleValue rule={rule} number={number} onChange={onChange} />
      </Stack>
      <RemoveButton label={t('rule.remove', { number })} onClick={onRemove} />
    </Group>
  )
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" size={36} aria-label={label} onClick={onClick}>
      <IconX size={18} aria-hidden />
    </ActionIcon>
  )
}

function AddButton({ label, disabled, onClick }: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  )
}
