import { AppShell, Kbd, Stack } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { areaNames, areas } from '#renderer/areas.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** The areas, with the keys that lead to them. */
export function Navigation({ onGo }: { onGo: () => void }) {
  const { t } = useWords('shell')
  const [path] = useLocation()
  return (
    <AppShell.Navbar p="xs" aria-label={t('navigation')}>
      <Stack gap={2}>
        {areaNames.map((area, index) => {
          const AreaIcon = areas[area].icon
          return (
            <Link key={area} href={`/${area}`} className="desk-nav-link" onClick={onGo} aria-current={path.split('/')[1] === area ? 'page' : undefined}>
              <AreaIcon size={18} stroke={1.6} aria-hidden />
              {t(`areas.${area}`)}
              <Kbd size="xs" aria-hidden>
                Alt {index + 1}
              </Kbd>
            </Link>
          )
        })}
      </Stack>
    </AppShell.Navbar>
  )
}
