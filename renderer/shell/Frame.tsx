import { AppShell, Badge, Burger, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { DeskStatus } from '#shared/areas/staff/staff.schema.ts'
import { areaNames, areas, paperOf } from '#renderer/areas.ts'
import { ClinicZone } from '#renderer/kit/clinicZone.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { CrashBoundary } from './CrashBoundary.tsx'
import { FindAnything } from './FindAnything.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { MemberMenu } from './MemberMenu.tsx'
import { Navigation } from './Navigation.tsx'
import { NotFound } from './NotFound.tsx'
import { ShortcutsPanel } from './ShortcutsPanel.tsx'
import { Waiting } from './Waiting.tsx'
import { useChanges } from './useChanges.ts'
import { useStillHere } from './useStillHere.ts'

/** The desk once someone has signed in: its navigation, its areas, and paper to print without either. */
export function Frame({ status }: { status: DeskStatus }) {
  useChanges()
  useStillHere()
  return (
    <ClinicZone value={status.clinic?.timeZone ?? null}>
      <Switch>
        <Route path="/print" nest>
          <Paper />
        </Route>
        <Route>
          <DeskShell status={status} />
        </Route>
      </Switch>
    </ClinicZone>
  )
}

function Paper() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {areaNames.map((area) => {
          const Sheet = paperOf(area)
          return Sheet && <Route key={area} path={`/${area}`} nest component={Sheet} />
        })}
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

function DeskShell({ status }: { status: DeskStatus }) {
  const { t } = useWords('shell')
  const [menu, { toggle, close }] = useDisclosure(false)
  const [shortcuts, shortcutsPanel] = useDisclosure(false)
  const [, go] = useLocation()
  useHotkeys([
    ...areaNames.map((area, index) => [`alt+${index + 1}`, () => go(`/${area}`)] as [string, () => void]),
    ['alt+L', () => void client.staff.lock()],
  ], [], true)
  // A question mark is also something people type.
  useHotkeys([['shift+?', shortcutsPanel.open]])
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !menu } }} padding="lg">
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
            <a className="desk-skip" href="#content">
              {t('skip')}
            </a>
            <Burger opened={menu} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <Text fw={600} ff="heading" truncate>
              {status.clinic?.name}
            </Text>
            {status.sample && <Badge variant="outline" visibleFrom="md">{t('sample')}</Badge>}
          </Group>
          <FindButton />
          <Group gap="sm" wrap="nowrap">
            <LanguageSwitch onChange={(language) => void client.staff.setLanguage({ language })} />
            <MemberMenu name={status.me?.name ?? ''} onShortcuts={shortcutsPanel.open} />
          </Group>
        </Group>
      </AppShell.Header>
      <Navigation onGo={close} />
      <AppShell.Main id="content" tabIndex={-1} style={{ outline: 'none' }}>
        <CrashBoundary>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <Redirect to="/today" replace />
              </Route>
              {areaNames.map((area) => (
                <Route key={area} path={`/${area}`} nest component={areas[area].page} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </CrashBoundary>
      </AppShell.Main>
      <FindAnything onShortcuts={shortcutsPanel.open} />
      <ShortcutsPanel opened={shortcuts} onClose={shortcutsPanel.close} />
    </AppShell>
  )
}

function FindButton() {
  const { t } = useWords('shell')
  return (
    <UnstyledButton onClick={spotlight.open} px="sm" py={5} visibleFrom="xs" style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 'var(--mantine-radius-sm)' }}>
      <Group gap="xs" wrap="nowrap">
        <IconSearch size={16} aria-hidden />
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>{t('find.open')}</Text>
        <Kbd size="xs" visibleFrom="md">{t('find.keys')}</Kbd>
      </Group>
    </UnstyledButton>
  )
}
