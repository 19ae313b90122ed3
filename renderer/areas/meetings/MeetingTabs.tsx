import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { meetingTabs } from './tabs.tsx'

/** The sides of a meeting, one shown at a time; an unknown `name` shows the first. */
export function MeetingTabs({ meeting, name }: { meeting: Meeting; name: string | undefined }) {
  const { t } = useWords('meetings')
  const [, go] = useLocation()
  const [first] = meetingTabs
  const chosen = meetingTabs.find((tab) => tab.name === name) ?? first!
  const Shown = chosen.shows
  if (meetingTabs.length === 1) return <Shown meeting={meeting} />
  const open = (tab: string | null) => tab && go(tab === first!.name ? `/${meeting.id}` : `/${meeting.id}/${tab}`, { replace: true })
  return (
    <Tabs value={chosen.name} onChange={open} keepMounted={false}>
      <Tabs.List mb="md">
        {meetingTabs.map((tab) => (
          <Tabs.Tab key={tab.name} value={tab.name}>
            {t(`tabs.${tab.name}` as never)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={chosen.name}>
        <Shown meeting={meeting} />
      </Tabs.Panel>
    </Tabs>
  )
}
