import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAddressBook, IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link, Route, Switch, useLocation, useRoute } from 'wouter'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactFilters } from './ContactFilters.tsx'
import { ContactList } from './ContactList.tsx'
import { ContactRecord } from './ContactRecord.tsx'
import { CreateContact } from './CreateContact.tsx'
import { EditContact } from './EditContact.tsx'
import type { ContactFilter } from './contacts.data.ts'
import { ExportPanel } from './exporting/ExportPanel.tsx'
import { PrivacyPage } from './privacy/PrivacyPage.tsx'
import classes from './contacts.module.css'

export const everyone: ContactFilter = { search: '', kind: null, tag: null, archived: false }

/** The list with its filters, and beside it one contact: to read, to change, or new. */
export function ContactsDesk() {
  const { t } = useWords('contacts')
  const [location, go] = useLocation()
  const [filter, setFilter] = useState(everyone)
  const search = useRef<HTMLInputElement>(null)
  const open = useOpenId()
  useHotkeys([['/', () => search.current?.focus()]])
  useHotkeys([['alt+N', () => go('/new/person')]], [])
  return (
    <Page title={t('title')} actions={<Actions filter={filter} />}>
      <div className={classes.desk} data-beside={location !== '/' || undefined}>
        <section className={classes.list}>
          <ContactFilters ref={search} filter={filter} onChange={setFilter} />
          <ContactList filter={filter} openId={open} onClear={() => setFilter(everyone)} />
        </section>
        <section className={classes.beside}>
          <Switch>
            <Route path="/new/:kind">{({ kind }) => <CreateContact key={kind} kind={kind as ContactKind} />}</Route>
            <Route path="/:id/edit">{({ id }) => <EditContact key={id} id={id} />}</Route>
            <Route path="/:id/privacy">{({ id }) => <PrivacyPage key={id} id={id} />}</Route>
            <Route path="/:id">{({ id }) => <ContactRecord key={id} id={id} />}</Route>
            <Route>
              <EmptyState icon={<IconAddressBook />} title={t('record.choose')} hint={t('record.chooseHint')} />
            </Route>
          </Switch>
        </section>
      </div>
    </Page>
  )
}

function useOpenId(): string | null {
  const [isRecord, record] = useRoute<{ id: string }>('/:id')
  const [isEdited, edited] = useRoute<{ id: string }>('/:id/edit')
  const [isPrivacy, held] = useRoute<{ id: string }>('/:id/privacy')
  return isRecord ? record.id : isEdited ? edited.id : isPrivacy ? held.id : null
}

function Actions({ filter }: { filter: ContactFilter }) {
  const { t } = useWords('contacts')
  const me = useMe()
  const [exporting, setExporting] = useState(false)
  return (
    <>
      {me && me.role !== 'front-desk' && (
        <Button variant="default" leftSection={<IconFileExport size={18} aria-hidden />} onClick={() => setExporting(true)}>
          {t('list.export')}
        </Button>
      )}
      <ExportPanel opened={exporting} onClose={() => setExporting(false)} filter={filter} />
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
