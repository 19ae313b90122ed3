import { Button, Kbd, VisuallyHidden } from '@mantine/core'

interface CardButtonProps {
  /** The name of the computer: what is read aloud says at which one. */
  station: string
  /** The letter that does it, once the computer is chosen by its number. */
  letter?: string
  main?: boolean
  children: string
  onClick: () => unknown
}

/** One press at one computer. */
export function CardButton({ station, letter, main = false, children, onClick }: CardButtonProps) {
  return (
    <Button size="sm" variant={main ? 'filled' : 'default'} rightSection={letter && <Kbd size="xs" aria-hidden>{letter}</Kbd>} aria-keyshortcuts={letter} onClick={() => void onClick()}>
      {children}
      <VisuallyHidden>, {station}</VisuallyHidden>
    </Button>
  )
}
