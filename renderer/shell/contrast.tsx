import { useLocalStorage } from '@mantine/hooks'
import { createContext, type ReactNode, useContext, useEffect } from 'react'

const Contrast = createContext<{ more: boolean; setMore: (more: boolean) => void }>({ more: false, setMore: () => {} })
export const useContrast = () => useContext(Contrast)

/** High contrast, as chosen on this computer or asked for by its system. */
export function ContrastProvider({ children }: { children: ReactNode }) {
  const [more, setMore] = useLocalStorage<boolean>({
    key: 'desk.contrast',
    defaultValue: window.matchMedia('(prefers-contrast: more)').matches,
    getInitialValueInEffect: false,
  })
  useEffect(() => {
    document.documentElement.dataset.contrast = more ? 'more' : 'normal'
  }, [more])
  return <Contrast value={{ more, setMore }}>{children}</Contrast>
}
