import { useEffect, useState } from 'react'
import type { JobState } from '#shared/desk.contract.ts'
import { client } from '#renderer/link/desk.ts'

/** Follows a job from where it stands to its end; null until its first word, or when nobody knows it (any longer). */
export function useJob(jobId: string): JobState | null {
  const [state, setState] = useState<JobState | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const follow = async () => {
      const steps = await client.desk.jobs.watch({ jobId }, { signal: leaving.signal })
      for await (const step of steps) setState(step)
    }
    follow().catch(() => {})
    return () => leaving.abort()
  }, [jobId])
  return state
}
