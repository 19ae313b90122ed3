import { Grid, Stack } from '@mantine/core'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { AppearanceCard } from './bodies/AppearanceCard.tsx'
import { FaresCard } from './FaresCard.tsx'
import { HandoutsCard } from './HandoutsCard.tsx'
import { Invitations } from './Invitations.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { NeedsCard } from './needs/NeedsCard.tsx'
import { AgendaPart } from './plan/AgendaPart.tsx'
import { ChecklistPart } from './plan/Checklist.tsx'
import { usePlan } from './plan/plan.data.ts'
import { RolesCard } from './roles/RolesCard.tsx'
import { RoomCard } from './RoomCard.tsx'
import { SeriesCard } from './series/SeriesCard.tsx'

/** When and where, who comes, and what it needs. */
export function PreparingTab({ meeting }: { meeting: Meeting }) {
  const plan = usePlan(meeting.id)
  // All at once: an agenda that came later would push the list away from under a hand that already types in it.
  if (plan.isPending) return null
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="xl">
          <MeetingFacts meeting={meeting} />
          <AgendaPart meeting={meeting} />
          <Invitations meeting={meeting} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack>
          <AppearanceCard meeting={meeting} />
          <ChecklistPart meeting={meeting} />
          <RoomCard meeting={meeting} />
          <RolesCard meeting={meeting} />
          <NeedsCard meeting={meeting} />
          <HandoutsCard meeting={meeting} />
          <FaresCard meeting={meeting} />
          <SeriesCard meeting={meeting} />
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
