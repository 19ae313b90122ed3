import type { Session, Station, StationSettings, Wait } from '#shared/areas/loans/stations.schema.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ExtendForm } from './ExtendForm.tsx'
import { QueueForm } from './QueueForm.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { StartForm } from './StartForm.tsx'
import { WriteForm } from './WriteForm.tsx'

/** What is open beside the stations. */
export type Opened =
  | { panel: 'start'; station: Station; waiting: Wait | null }
  | { panel: 'extend'; station: Station; session: Session }
  | { panel: 'write'; session: Session }
  | { panel: 'queue' }
  | { panel: 'settings' }

export function StationPanel({ opened, settings, onClose }: { opened: Opened | null; settings: StationSettings | null; onClose: () => void }) {
  const { t } = useWords('stations')
  const title = () => {
    switch (opened?.panel) {
      case 'start': return t('start.at', { station: opened.station.name })
      case 'extend': return t('extend.at', { who: opened.session.who })
      case 'write': return t('write.title', { who: opened.session.who })
      case 'queue': return t('line.add')
      case 'settings': return t('settings.title')
      default: return ''
    }
  }
  return (
    <SidePanel opened={opened !== null} onClose={onClose} title={title()}>
      {opened?.panel === 'start' && settings && <StartForm station={opened.station} waiting={opened.waiting} settings={settings} onDone={onClose} />}
      {opened?.panel === 'extend' && <ExtendForm session={opened.session} onDone={onClose} />}
      {opened?.panel === 'write' && <WriteForm session={opened.session} onDone={onClose} />}
      {opened?.panel === 'queue' && <QueueForm onDone={onClose} />}
      {opened?.panel === 'settings' && settings && <SettingsForm settings={settings} onDone={onClose} />}
    </SidePanel>
  )
}
