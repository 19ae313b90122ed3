import { useHotkeys } from '@mantine/hooks'
import { IconAddressBook } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Route, Switch, useLocation, useRoute } from 'wouter'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContactActions } from './ContactActions.tsx'
import { ContactFilters } from './ContactFilters.tsx'
import { ContactList } from './ContactList.tsx'
import { ContactPages } from './ContactPages.tsx'
import { ContactRecord } from './ContactRecord.tsx'
import { CreateContact } from './CreateContact.tsx'
import { EditContact } from './EditContact.tsx'
import type { ContactFilter } from './contacts.data.ts'
import { PrivacyPage } from './privacy/PrivacyPage.tsx'
import classes from './contacts.module.css'

export const everyone: ContactFilter = { search: '', kind: null, tag: null, groupId: null, archived: false }

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
    <Page title={t('title')} actions={<ContactActions filter={filter} />}>
      <ContactPages />
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
