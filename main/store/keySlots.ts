import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'

/** scrypt's cost: about 0.1 s and 64 MB on an office computer; kept in the slot so it can grow later. */
export const usualCost: KeySlot['scrypt'] = { N: 65_536, r: 8, p: 1 }
const keyBytes = 32
const scryptBytes = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)

const base64 = z.base64().max(1000)

/** The store's key, wrapped by what one person knows. */
export const keySlot = z.object({
  id: z.string(),
  kind: z.enum(['member', 'recovery']),
  /** Whom to show on the sign-in screen; the store, not this, says what the member may do. */
  name: z.string().max(200),
  scrypt: z.object({ N: z.int().min(16_384).max(1_048_576), r: z.int().min(1).max(32), p: z.int().min(1).max(16) }),
  salt: base64,
  nonce: base64,
  wrapped: base64,
  tag: base64,
})
export type KeySlot = z.infer<typeof keySlot>

/** A new random key for a store: 32 bytes. */
export const newStoreKey = () => randomBytes(keyBytes)

/** Wraps `key` by a secret, bound to this desk and this slot (AES-256-GCM, key from scrypt). */
export async function wrapKey(key: Buffer, secret: string, slot: Pick<KeySlot, 'id' | 'kind' | 'name'>, deskId: string, cost = usualCost): Promise<KeySlot> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, salt, cost), nonce)
  cipher.setAAD(boundTo(slot, deskId))
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    ...slot,
    scrypt: cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** The store's key, or null when the secret is wrong or the slot was altered (the two cannot be told apart). */
export async function unwrapKey(slot: KeySlot, secret: string, deskId: string): Promise<Buffer | null> {
  const tag = Buffer.from(slot.tag, 'base64')
  const nonce = Buffer.from(slot.nonce, 'base64')
  if (tag.length !== 16 || nonce.length !== 12) return null
  const derived = await derive(secret, Buffer.from(slot.salt, 'base64'), slot.scrypt)
  const decipher = createDecipheriv('aes-256-gcm', derived, nonce)
  decipher.setAAD(boundTo(slot, deskId))
  decipher.setAuthTag(tag)
  try {
    const key = Buffer.concat([decipher.update(Buffer.from(slot.wrapped, 'base64')), decipher.final()])
    return key.length === keyBytes ? key : null
  } catch {
    return null
  }
}

/** The shown name is left out: editing it in desk.json misleads nobody once the store is open. */
function boundTo(slot: Pick<KeySlot, 'id' | 'kind'>, deskId: string): Buffer {
  return Buffer.from(`${deskId}|${slot.kind}|${slot.id}`)
}

function derive(secret: string, salt: Buffer, { N, r, p }: KeySlot['scrypt']): Promise<Buffer> {
  return scryptBytes(secret.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem: 256 * N * r })
}
