import type { DeskClient } from '#test/harness.ts'

export const ticket = { name: 'TTC one-ride ticket', unitValue: 335, lowAt: 20 }
export const nobody = '0190a0a0-0000-7000-8000-000000000001'

export async function group(client: DeskClient, organizationName = 'Oak Street Tenants') {
  return client.contacts.create({ kind: 'organization', organizationName })
}

/** The drawer every desk begins with. */
export async function firstDrawer(client: DeskClient) {
  return (await client.loans.stock.drawers())[0]!
}

/** Receives a lot and answers it. */
export async function receiveLot(client: DeskClient, input: Parameters<DeskClient['loans']['stock']['receive']>[0]) {
  const { entries: [receipt] } = await client.loans.stock.receive(input)
  return receipt!
}

export const conflict = (reason: string, data: object = {}) => ({ code: 'CONFLICT', data: { reason, ...data } })
export const invalid = (field: string, message?: string) => ({ code: 'INVALID', data: { issues: [message === undefined ? { path: [field] } : { path: [field], message }] } })
