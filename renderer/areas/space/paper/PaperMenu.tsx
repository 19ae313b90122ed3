import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useWords } from '#renderer/kit/useWords.ts'

/** What can be printed of a day. */
export function PaperMenu({ day }: { day: string }) {
  const { t } = useWords('spacePaper')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>{t('title')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href={`~/print/space/door-signs?day=${day}`}>{t('doorSigns.title')}</Menu.Item>
        <Menu.Item component={Link} href={`~/print/space/day-sheet?day=${day}`}>{t('daySheet.title')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
