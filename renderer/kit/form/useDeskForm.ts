import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { failureOf } from '../failures.ts'
import { useDraft } from './useDraft.ts'

interface DeskFormOptions<Shown extends FieldValues> {
  /** The contract's own input schema, or a shape for the screen that is turned into it on submitting. */
  schema: z.ZodType<unknown, Shown>
  defaults: DefaultValues<Shown>
  /** Where this form is ("contacts/new"): what is typed is then kept until it is saved. */
  place?: string
  /** Fields that were chosen anew for this form: what was typed in them before is not brought back. Of one identity. */
  given?: readonly string[]
}

/**
 * A form over a schema. `submit(work)` answers a handler for onSubmit: it checks the values, runs `work`,
 * puts main's complaints beside their fields, and leaves any other error in `failure`.
 */
export function useDeskForm<Schema extends z.ZodType<unknown, FieldValues>>(options: DeskFormOptions<z.input<Schema>> & { schema: Schema }) {
  type Shown = z.input<Schema>
  const form = useForm<Shown, unknown, z.output<Schema>>({
    resolver: zodResolver(options.schema as never) as never,
    defaultValues: options.defaults as never,
    mode: 'onSubmit',
  })
  const [failure, setFailure] = useState<unknown>(null)
  const draft = useDraft(form as never, options.place, options.given)
  const { handleSubmit, setError } = form
  const submit = useCallback(
    (work: (values: z.output<Schema>) => Promise<unknown>) =>
      handleSubmit(async (values) => {
        setFailure(null)
        try {
          await work(values)
          await draft.clear()
        } catch (error) {
          const known = failureOf(error)
          const issues = known.code === 'INVALID' ? known.data.issues : []
          for (const issue of issues) setError((innermost(issue.path) || 'root') as Path<Shown>, { message: issue.message })
          setFailure(error)
        }
      }),
    [handleSubmit, setError, draft],
  )
  return { form, control: form.control, submit, busy: form.formState.isSubmitting, failure, restored: draft.restored, discard: draft.discard }
}

/** A form holds one record; main's path may lead into it ("contact", "phones", 0). */
function innermost(path: (string | number)[]): string {
  const wrappers = new Set(['contact', 'meeting', 'booking', 'room', 'item', 'lot', 'campaign', 'step'])
  return (path.length > 1 && wrappers.has(String(path[0])) ? path.slice(1) : path).join('.')
}
