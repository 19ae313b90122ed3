import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { Access } from './Access.tsx'
import { Audit } from './Audit.tsx'
import { ClinicForm } from './ClinicForm.tsx'
import { Members } from './Members.tsx'
import { Snapshots } from './Snapshots.tsx'
import { useMe } from './staff.data.ts'

const parts = ['access', 'clinic', 'members', 'snapshots', 'audit'] as const

/** The desk's own settings: one's passphrase for everyone, the rest for coordinators. */
export default function StaffPage() {
  const { t } = useWords('staff')
  const me = useMe()
  const [path, go] = useLocation()
  const shown = me?.role === 'coordinator' ? parts : parts.slice(0, 1)
  const part = shown.find((one) => path === `/${one}`) ?? 'access'
  return (
    <Page title={t('title')}>
      <Tabs value={part} onChange={(next) => go(`/${next}`)} keepMounted={false}>
        <Tabs.List mb="md">
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`parts.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="access">
          <Access />
        </Tabs.Panel>
        <Tabs.Panel value="clinic">
          <ClinicForm />
        </Tabs.Panel>
        <Tabs.Panel value="members">
          <Members />
        </Tabs.Panel>
        <Tabs.Panel value="snapshots">
          <Snapshots />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <Audit />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
