import { Anchor, Text } from '@mantine/core'

/** A phone or an e-mail, with a link to it where there may be one. */
export function Reach({ href, shown, kind }: { href: string | null; shown: string; kind: string }) {
  return (
    <div>
      {href === null
        ? <Text span size="sm">{shown}</Text>
        : <Anchor href={href} size="sm" underline="always">{shown}</Anchor>}{' '}
      <Text span size="xs" c="dimmed">
        {kind}
      </Text>
    </div>
  )
}

export const phoneLink = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`
export const emailLink = (address: string) => `mailto:${address}`
