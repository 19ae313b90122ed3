import { useMemo } from 'react'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'

/** Who could have moved or seconded something: those who were there, and whoever is named in the minutes already. */
export function useNames({ attendance, head, decisions }: Minutes): string[] {
  return useMemo(() => {
    const there = attendance.people.flatMap(({ name, presence }) => (name && presence !== 'absent' && presence !== 'excused' ? [name] : []))
    const named = [head.chair, head.secretary, ...head.alsoPresent.split(/[\n,;]+/), ...decisions.flatMap(({ movedBy, secondedBy }) => [movedBy, secondedBy])]
    return [...new Set([...there, ...named.map((name) => name.trim()).filter(Boolean)])]
  }, [attendance, head, decisions])
}
