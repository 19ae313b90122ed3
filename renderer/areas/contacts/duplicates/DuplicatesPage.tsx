import { Stack, Tabs } from '@mantine/core'
import { useSearchParams } from 'wouter'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { MergeList } from './MergeList.tsx'
import { PairList } from './PairList.tsx'
import { RulesForm } from './RulesForm.tsx'

const parts = { pairs: PairList, merges: MergeList, rules: RulesForm }
type Part = keyof typeof parts

/** Who may be written down twice, what was merged, and what counts how much. */
export function DuplicatesPage() {
  const { t } = useWords('duplicates')
  const [address, setAddress] = useSearchParams()
  const asked = address.get('part')
  const part: Part = asked === 'merges' || asked === 'rules' ? asked : 'pairs'
  const Shown = parts[part]
  return (
    <Page title={t('title')}>
      <Stack maw={960}>
        <BackLink href="/">{t('back')}</BackLink>
        <Tabs value={part} onChange={(next) => next && setAddress({ part: next }, { replace: true })} keepMounted={false}>
          <Tabs.List mb="md">
            {(Object.keys(parts) as Part[]).map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`parts.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={part}>
            <Shown />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  )
}
