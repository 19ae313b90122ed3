import type { z } from 'zod'
import type { addInput, bringBackInput } from '#shared/areas/loans/equipment.schema.ts'

/** What a clinic lends; prices as in Toronto's shops of 2026. */
export const sampleEquipment: readonly z.input<typeof addInput>[] = [
  { name: 'Projector (small)', kind: 'Projector', serial: 'EP-X41-20871', barcode: 'LE-0001', accessories: ['Power cord', 'HDMI cable', 'Remote'], value: 64_900, keptAt: 'Front desk cupboard' },
  { name: 'Laptop for presentations', kind: 'Laptop', serial: '5CD2190KQ7', barcode: 'LE-0002', accessories: ['Charger', 'Mouse'], value: 89_900, serviceDays: 1, keptAt: 'Safe' },
  { name: 'Megaphone', kind: 'Megaphone', barcode: 'LE-0003', accessories: ['Shoulder strap', 'Spare batteries'], value: 11_500, keptAt: 'Front desk cupboard' },
  { name: 'Folding table 1', kind: 'Folding table', barcode: 'LE-0004', value: 8900, condition: 'worn', conditionNote: 'one corner chipped', keptAt: 'Basement' },
  { name: 'Folding table 2', kind: 'Folding table', barcode: 'LE-0005', value: 8900, keptAt: 'Basement' },
  { name: 'Keys of the hall', kind: 'Keys', barcode: 'LE-0006', accessories: ['Alarm fob'], value: 4500, keptAt: 'Key box' },
  { name: 'Portable speaker', kind: 'Loudspeaker', serial: 'PS-0447', barcode: 'LE-0007', accessories: ['Charger', 'Microphone'], value: 23_900, serviceDays: 1, keptAt: 'Front desk cupboard' },
]

interface SampleLoan {
  /** Its place among the things above. */
  thing: number
  group: number
  /** Days from today: when it went out, was due and came back. */
  days: number
  due: number
  back?: { days: number; how: Omit<z.input<typeof bringBackInput>, 'claimId' | 'day'> }
}

export const sampleLoans: readonly SampleLoan[] = [
  { thing: 0, group: 2, days: -21, due: -19, back: { days: -19, how: { condition: 'good' } } },
  { thing: 0, group: 4, days: -12, due: -10, back: { days: -9, how: { condition: 'good', missing: ['Remote'], note: 'The remote is to be looked for at the library.' } } },
  { thing: 6, group: 1, days: -8, due: -6, back: { days: -6, how: { condition: 'damaged', conditionNote: 'crackles on the left side', repair: true } } },
  { thing: 2, group: 3, days: -9, due: -3 },
  { thing: 5, group: 0, days: 0, due: 1 },
  { thing: 3, group: 2, days: -2, due: 3 },
]

export const sampleReservations: readonly { thing: number; group: number; from: number; to: number }[] = [
  { thing: 0, group: 1, from: 1, to: 2 },
  { thing: 1, group: 3, from: 0, to: 2 },
  { thing: 0, group: 5, from: 6, to: 9 },
  { thing: 4, group: 2, from: 4, to: 5 },
]
