import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

type Pack = () => Promise<FieldValues | null>

/** Takes what was typed along when another account is chosen: each form packs, and the same form of the next account unpacks. */
export class Carrier {
  readonly #packing = new Map<string, Pack>()
  readonly #packed = new Map<string, FieldValues>()

  /** Says how a form packs; answers how to take that back. */
  register(form: string, pack: Pack): () => void {
    this.#packing.set(form, pack)
    return () => void (this.#packing.get(form) === pack && this.#packing.delete(form))
  }

  async pack(): Promise<void> {
    for (const [form, pack] of this.#packing) {
      const values = await pack()
      if (values) this.#packed.set(form, values)
    }
  }

  unpack(form: string): FieldValues {
    const values = this.#packed.get(form) ?? {}
    this.#packed.delete(form)
    return values
  }
}

/** A form whose content is carried: a draft is of one account, so it is given up where it was typed. */
export function useCarried<Values extends FieldValues>(carrier: Carrier, name: string, form: UseFormReturn<Values, any, any>, discard: () => Promise<void>): void {
  // Read while drawing: the form says it only to who asked then.
  const { isDirty } = form.formState
  const { setValue, getValues } = form as unknown as UseFormReturn
  useEffect(() => {
    for (const [field, value] of Object.entries(carrier.unpack(name))) setValue(field, value, { shouldDirty: true })
  }, [carrier, name, setValue])
  useEffect(() => {
    return carrier.register(name, async () => {
      if (!isDirty) return null
      const values = getValues()
      await discard()
      return values
    })
  }, [carrier, name, isDirty, getValues, discard])
}
