import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconColumns2, IconLanguage } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { pairState } from '#shared/areas/briefs/pairs.schema.ts'
import { otherLanguage } from '#shared/base/language.ts'
import { Failure, useSayRefusal } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import type { AsideProps } from '../aside/panels.ts'
import { useBrief } from '../briefs.data.ts'
import { StateBadge } from '../states/StateBadge.tsx'
import { PairBadge } from './PairBadge.tsx'
import { usePairCounts } from './pairs.data.ts'

/** The same document in the other language and how far the two agree, or the way to it. */
export function PairPanel(props: AsideProps) {
  const { pairId } = props.brief
  return pairId ? <KnownPair id={pairId} /> : <MakePair {...props} />
}

function KnownPair({ id }: { id: string }) {
  const { t } = useWords('briefs')
  const { t: pairs } = useWords('briefPairs')
  const pair = useBrief(id)
  const counts = usePairCounts(id).data
  if (pair.error) return <Failure error={pair.error} retry={() => pair.refetch()} />
  if (!pair.data) return null
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        {t(`languages.${pair.data.language}`)}
        {t('colon')}
        <Anchor component={Link} href={`/${id}`} lang={pair.data.language}>
          {pair.data.title}
        </Anchor>
        {pair.data.archived && ` (${t('archived')})`}
      </Text>
      <StateBadge state={pair.data.state} />
      {counts && (
        <Group gap={4}>
          {pairState.options.filter((state) => counts[state] > 0).map((state) => (
            <PairBadge key={state} state={state} count={counts[state]} />
          ))}
        </Group>
      )}
      <Button component={Link} href={`/${id}/both`} variant="light" size="compact-sm" leftSection={<IconColumns2 size={16} aria-hidden />}>
        {pairs('sideBySide')}
      </Button>
    </Stack>
  )
}

function MakePair({ brief, save }: AsideProps) {
  const { t } = useWords('briefs')
  const { t: pairs } = useWords('briefPairs')
  const { t: kit } = useWords('kit')
  const [, go] = useLocation()
  const say = useSayRefusal()
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const other = otherLanguage(brief.language)
  const make = useMutation({
    mutationFn: async () => ((await save()) === null ? null : client.briefs.pairs.makeOther({ id: brief.id, title })),
    onSuccess: (made) => made && go(`/${made.id}/both`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) return setMissing(true)
    make.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs" align="flex-start">
        <Text size="sm" c="dimmed">{t(`pair.hint.${other}`)} {pairs('makeHint')}</Text>
        <TextInput label={pairs(`titleIn.${other}`)} lang={other} maxLength={200} w="100%" error={missing && kit('required')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        {make.error && <Text size="sm" c="var(--mantine-color-error)" role="alert">{say(make.error)}</Text>}
        <Button type="submit" size="compact-sm" variant="light" loading={make.isPending} leftSection={<IconLanguage size={16} aria-hidden />}>
          {t(`pair.make.${other}`)}
        </Button>
        <Anchor component={Link} href={`/new?pairOf=${brief.id}`} size="sm">{pairs('fromTemplate')}</Anchor>
      </Stack>
    </form>
  )
}
