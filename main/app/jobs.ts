import { ORPCError } from '@orpc/contract'
import { v7 as newId } from 'uuid'
import type { JobState } from '#shared/desk.contract.ts'
import { asDeskError } from '#main/store/faults.ts'

/** What a job's work is given: how to tell how far it is, and when to stop. */
export interface JobControl {
  jobId: string
  signal: AbortSignal
  /** Tells progress, lets other calls in between, and throws when the job was cancelled. */
  progress(done: number, total: number): Promise<void>
}

class Cancelled extends Error {}

interface Job {
  state: JobState
  abort: AbortController
  listeners: Set<(state: JobState) => void>
}

const kept = 50

/** Long work: started here, watched and cancelled from any window. */
export class Jobs {
  readonly #jobs = new Map<string, Job>()

  get running(): boolean {
    return [...this.#jobs.values()].some((job) => job.state.state === 'running')
  }

  /** Starts `work`; its answer becomes the job's result. */
  start(kind: string, work: (control: JobControl) => Promise<Record<string, number>>, settled: () => void = () => {}): string {
    const jobId = newId()
    const job: Job = {
      state: { jobId, kind, state: 'running', done: 0, total: 0, result: null, error: null },
      abort: new AbortController(),
      listeners: new Set(),
    }
    this.#jobs.set(jobId, job)
    if (this.#jobs.size > kept) this.#jobs.delete(this.#jobs.keys().next().value!)
    void this.#run(job, work).finally(settled)
    return jobId
  }

  find(jobId: string): JobState | undefined {
    return this.#jobs.get(jobId)?.state
  }

  /** Asks a job to stop; what it wrote in its transaction is undone. */
  cancel(jobId: string): void {
    this.#jobs.get(jobId)?.abort.abort()
  }

  cancelAll(): void {
    for (const job of this.#jobs.values()) job.abort.abort()
  }

  /** Calls `next` with where the job stands and with each later step; `end` after the last. */
  watch(jobId: string, next: (state: JobState) => void, end: () => void): () => void {
    const job = this.#jobs.get(jobId)
    if (!job) {
      end()
      return () => {}
    }
    const listener = (state: JobState) => {
      next(state)
      if (state.state !== 'running') end()
    }
    job.listeners.add(listener)
    listener(job.state)
    return () => job.listeners.delete(listener)
  }

  async #run(job: Job, work: (control: JobControl) => Promise<Record<string, number>>): Promise<void> {
    const { signal } = job.abort
    const tell = (part: Partial<JobState>) => {
      job.state = { ...job.state, ...part }
      for (const listener of job.listeners) listener(job.state)
    }
    const progress = async (done: number, total: number) => {
      tell({ done, total })
      await new Promise(setImmediate)
      if (signal.aborted) throw new Cancelled()
    }
    try {
      const result = await work({ jobId: job.state.jobId, signal, progress })
      tell({ state: 'done', result, done: job.state.total })
    } catch (error) {
      if (error instanceof Cancelled) tell({ state: 'cancelled' })
      else tell({ state: 'failed', error: failureOf(error) })
    }
  }
}

function failureOf(error: unknown): JobState['error'] {
  const known = asDeskError(error)
  if (known instanceof ORPCError) return { code: known.code, data: known.data }
  console.error('A job failed:', error)
  return { code: 'INTERNAL_SERVER_ERROR', data: null }
}
