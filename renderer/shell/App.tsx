import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useWords } from '#renderer/kit/useWords.ts'
import { ContrastProvider } from './contrast.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'
import { DeskGate } from './DeskGate.tsx'
import { queries } from './queries.ts'
import { theme, variables } from './theme.ts'

export function App() {
  const { language } = useWords('shell')
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: language.toLowerCase(), firstDayOfWeek: 0 }}>
        <QueryClientProvider client={queries}>
          <ContrastProvider>
            <Notifications position="bottom-center" limit={4} />
            <CrashBoundary>
              <DeskGate />
            </CrashBoundary>
          </ContrastProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
