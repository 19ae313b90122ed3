import { Button, Kbd, Menu } from '@mantine/core'
import { IconChevronDown, IconFileExport, IconFileImport, IconForms, IconPlus, IconShare } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { ContactFilter } from './contacts.data.ts'
import { ExportPanel } from './exporting/ExportPanel.tsx'
import { PaperItems } from './paper/PaperItems.tsx'

/** What can be done from the list: someone new, a file brought in; and under "More", what one does now and then. */
export function ContactActions({ filter }: { filter: ContactFilter }) {
  const { t } = useWords('contacts')
  return (
    <>
      <MoreMenu filter={filter} />
      <Button component={Link} href="/import" variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
        {t('list.import')}
      </Button>
      <Button component={Link} href="/new/organization" variant="default" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('list.newOrganization')}
      </Button>
      <Button component={Link} href="/new/person" leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('list.newPersonKeys')}</Kbd>} aria-keyshortcuts="Alt+N">
        {t('list.newPerson')}
      </Button>
    </>
  )
}

/** The list on paper and as a file, and for coordinators what the clinic keeps of everyone. */
function MoreMenu({ filter }: { filter: ContactFilter }) {
  const { t } = useWords(['contacts', 'contactPaper', 'customFields', 'ties'])
  const me = useMe()
  const [exporting, setExporting] = useState(false)
  const { archived, ...shown } = filter
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('contacts:list.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!archived && <PaperItems selection={{ by: 'filter', ...shown }} />}
          {me && me.role !== 'front-desk' && (
            <Menu.Item leftSection={<IconFileExport size={16} aria-hidden />} onClick={() => setExporting(true)}>
              {t('contacts:list.export')}
            </Menu.Item>
          )}
          {me?.role === 'coordinator' && (
            <>
              <Menu.Divider />
              <Menu.Item component={Link} href="/settings/fields" leftSection={<IconForms size={16} aria-hidden />}>
                {t('customFields:link')}
              </Menu.Item>
              <Menu.Item component={Link} href="/settings/ties" leftSection={<IconShare size={16} aria-hidden />}>
                {t('ties:settings.title')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ExportPanel opened={exporting} onClose={() => setExporting(false)} filter={filter} />
    </>
  )
}
