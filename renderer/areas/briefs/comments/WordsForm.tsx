import { Button, Group, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'

interface WordsFormProps {
  label: string
  /** What the button that saves says. */
  act: string
  start: string
  save: (text: string) => Promise<unknown>
  close: () => void
}

/** A few lines in the place where they will stand. */
export function WordsForm({ label, act, start, save, close }: WordsFormProps) {
  const { t: kit } = useWords('kit')
  const say = useSayRefusal()
  const [text, setText] = useState(start)
  const [missing, setMissing] = useState(false)
  const saving = useMutation({ mutationFn: save, onSuccess: close })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return setMissing(true)
    saving.mutate(text)
  }
  return (
    <form onSubmit={submit} noValidate onKeyDown={(event) => event.key === 'Escape' && close()}>
      <Textarea label={label} autosize minRows={2} maxRows={10} maxLength={2000} autoFocus error={(missing && kit('required')) || (saving.error && say(saving.error))} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Group gap="xs" mt={4}>
        <Button type="submit" size="compact-sm" loading={saving.isPending}>{act}</Button>
        <Button size="compact-sm" variant="default" onClick={close}>{kit('cancel')}</Button>
      </Group>
    </form>
  )
}
