import { openTestDesk, passphrase } from '#test/harness.ts'
import { group } from '../loans.fixture.ts'

export const projectorInput = { name: 'Projector', kind: 'Projector', serial: 'EP-77', barcode: 'OD-0001', accessories: ['Power cord', 'Remote'], value: 65_000, keptAt: 'Front desk' }

/** A desk with a projector and two groups; its clock stands on `day` at noon in Toronto, and can be set. */
export async function equipmentDesk(day = '2026-11-24') {
  let now = Date.parse(`${day}T17:00Z`)
  const desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { me } = await client.staff.status()
  const projector = await client.loans.equipment.add(projectorInput)
  const oak = (await group(client)).id
  const elm = (await group(client, 'Elm Co-op')).id
  return {
    ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], equipment: client.loans.equipment, projector, itemId: projector.id, oak, elm,
    /** Sets the clock to noon of a day; the desk was locked over night. */
    turnTo: async (later: string) => {
      now = Date.parse(`${later}T17:00Z`)
      await client.staff.signIn({ memberId: me!.id, passphrase })
    },
  }
}
