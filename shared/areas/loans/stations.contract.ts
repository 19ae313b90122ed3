import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { callInput, endInput, extendInput, queueInput, resumeInput, session, startInput, stationSettings, stationsView, wait, writeInput } from './stations.schema.ts'

const one = z.object({ id })

export const stationsContract = {
  /** Every station with who sits there and what is booked next, and who waits. */
  view: read(everyone).output(stationsView),
  /**
   * Books the station from now on and marks who came. Shorter than asked where it closes or is booked before.
   * CONFLICT `stationTaken` while someone's time there is not up; `stationLine` when all that is free belongs to those who wait;
   * `bookingOverlap` and `bookingRules` as for any booking.
   */
  start: write(everyone).input(startInput).output(session),
  /** CONFLICT `stationLine` when someone waits, with how many; `stationLimit` when it was extended as often as it may be. */
  extend: write(everyone).input(extendInput).output(session),
  /** Frees the station and writes the minutes down. CONFLICT `changedMeanwhile` when it is over already. */
  end: write(everyone).input(endInput).output(session),
  /** It was started by mistake: nothing is counted, and who was in line is there again. */
  undoStart: write(everyone).input(one).output(session),
  /** It was ended by mistake, today: its minutes are reversed with the reason and it goes on, unless the station was given away since. */
  resume: write(everyone).input(resumeInput).output(session),
  /** Writes down the minutes of a session that could not be when it ended; refused as a job is, while what is missing is missing. */
  writeMinutes: write(everyone).input(writeInput).output(session),
  queue: write(everyone).input(queueInput).output(wait),
  /** Calls someone in line to a station. */
  call: write(everyone).input(callInput).output(wait),
  giveUp: write(everyone).input(one).output(wait),
  /** Puts someone back in line, in the place they had. */
  requeue: write(everyone).input(one).output(wait),
  setSettings: write(coordinators).input(stationSettings).output(stationSettings),
}
