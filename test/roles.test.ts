import { expect, test } from 'vitest'
import { openTestDesk } from './harness.ts'
import { contract } from '#shared/contract.ts'
import { router } from '#main/app/router.ts'

interface Leaf {
  path: string[]
  roles: readonly string[] | null
}

function leaves(node: unknown, path: string[] = []): Leaf[] {
  if (node && typeof node === 'object' && '~orpc' in node) {
    const { meta } = node['~orpc'] as { meta: { roles: readonly string[] | null } }
    return [{ path, roles: meta.roles }]
  }
  return Object.entries(node as object).flatMap(([name, inner]) => leaves(inner, [...path, name]))
}
const at = (root: unknown, path: string[]) => path.reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], root)

test('every procedure of the contract is implemented', () => {
  expect(leaves(contract).map(({ path }) => path.join('.')).filter((path) => at(router, path.split('.')) === undefined)).toEqual([])
})

test('nobody gets an answer before signing in, but for what opens the desk', async () => {
  await using desk = await openTestDesk()
  const stranger = await import('./harness.ts').then(({ clientOf }) => clientOf(desk.desk))
  for (const { path, roles } of leaves(contract)) {
    if (roles === null) continue
    const call = at(stranger, path) as (input: unknown) => Promise<unknown>
    await expect(call({}), path.join('.')).rejects.toMatchObject({ code: 'LOCKED' })
  }
})

test('what only coordinators may do is refused to the front desk before its input is looked at', async () => {
  await using desk = await openTestDesk()
  const frontDesk = await desk.windowAs('front-desk')
  const closed = leaves(contract).filter(({ roles }) => roles && !roles.includes('front-desk'))
  expect(closed.length).toBeGreaterThan(5)
  for (const { path } of closed) {
    const call = at(frontDesk, path) as (input: unknown) => Promise<unknown>
    await expect(call({ nonsense: true }), path.join('.')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
})

test('a locked session is let in again only with the passphrase, and an idle one locks itself', async () => {
  let now = Date.UTC(2026, 10, 24, 15)
  await using desk = await openTestDesk({ now: () => now })
  await desk.client.contacts.count()
  now += 16 * 60_000
  await expect(desk.client.contacts.count()).rejects.toMatchObject({ code: 'LOCKED' })
})
