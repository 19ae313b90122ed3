import { Button, Kbd, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconChevronDown, IconKeyboard, IconLock } from '@tabler/icons-react'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useContrast } from './contrast.tsx'

const schemes = ['light', 'dark', 'auto'] as const

/** Who sits here, how the screen looks to them, and the lock. */
export function MemberMenu({ name, onShortcuts }: { name: string; onShortcuts: () => void }) {
  const { t } = useWords('shell')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { more, setMore } = useContrast()
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" color="gray.8" c="inherit" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="dimmed">{t('look.title')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item key={scheme} role="menuitemradio" aria-checked={colorScheme === scheme} leftSection={<Mark on={colorScheme === scheme} />} onClick={() => setColorScheme(scheme)}>
            {t(`look.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Item role="menuitemcheckbox" aria-checked={more} leftSection={<Mark on={more} />} onClick={() => setMore(!more)}>
          {t('look.contrast')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} rightSection={<Kbd size="xs">?</Kbd>} onClick={onShortcuts}>
          {t('shortcuts.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLock size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt L</Kbd>} onClick={() => void client.staff.lock()}>
          {t('lock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Mark({ on }: { on: boolean }) {
  return <IconCheck size={16} aria-hidden style={{ visibility: on ? 'visible' : 'hidden' }} />
}
