import 'i18next'
import type agenda from '../assets/locales/en-CA/agenda.json'
import type minutes from '../assets/locales/en-CA/minutes.json'
import type bodies from '../assets/locales/en-CA/bodies.json'
import type board from '../assets/locales/en-CA/board.json'
import type briefAbout from '../assets/locales/en-CA/briefAbout.json'
import type briefLibrary from '../assets/locales/en-CA/briefLibrary.json'
import type briefPaper from '../assets/locales/en-CA/briefPaper.json'
import type letterhead from '../assets/locales/en-CA/letterhead.json'
import type disclaimers from '../assets/locales/en-CA/disclaimers.json'
import type briefSheet from '../assets/locales/en-CA/briefSheet.json'
import type briefs from '../assets/locales/en-CA/briefs.json'
import type briefComments from '../assets/locales/en-CA/briefComments.json'
import type briefPairs from '../assets/locales/en-CA/briefPairs.json'
import type briefStates from '../assets/locales/en-CA/briefStates.json'
import type briefVersions from '../assets/locales/en-CA/briefVersions.json'
import type briefSources from '../assets/locales/en-CA/briefSources.json'
import type briefTemplates from '../assets/locales/en-CA/briefTemplates.json'
import type briefReading from '../assets/locales/en-CA/briefReading.json'
import type briefEditor from '../assets/locales/en-CA/briefEditor.json'
import type ties from '../assets/locales/en-CA/ties.json'
import type timeline from '../assets/locales/en-CA/timeline.json'
import type followUps from '../assets/locales/en-CA/followUps.json'
import type consents from '../assets/locales/en-CA/consents.json'
import type held from '../assets/locales/en-CA/held.json'
import type groups from '../assets/locales/en-CA/groups.json'
import type duplicates from '../assets/locales/en-CA/duplicates.json'
import type exporting from '../assets/locales/en-CA/exporting.json'
import type customFields from '../assets/locales/en-CA/customFields.json'
import type contactPaper from '../assets/locales/en-CA/contactPaper.json'
import type calendar from '../assets/locales/en-CA/calendar.json'
import type calendarImport from '../assets/locales/en-CA/calendarImport.json'
import type campaigns from '../assets/locales/en-CA/campaigns.json'
import type contacts from '../assets/locales/en-CA/contacts.json'
import type equipment from '../assets/locales/en-CA/equipment.json'
import type errors from '../assets/locales/en-CA/errors.json'
import type kit from '../assets/locales/en-CA/kit.json'
import type loans from '../assets/locales/en-CA/loans.json'
import type meetings from '../assets/locales/en-CA/meetings.json'
import type meetingAfter from '../assets/locales/en-CA/meetingAfter.json'
import type meetingNeeds from '../assets/locales/en-CA/meetingNeeds.json'
import type planning from '../assets/locales/en-CA/planning.json'
import type meetingDoor from '../assets/locales/en-CA/meetingDoor.json'
import type meetingKinds from '../assets/locales/en-CA/meetingKinds.json'
import type letters from '../assets/locales/en-CA/letters.json'
import type meetingCalendar from '../assets/locales/en-CA/meetingCalendar.json'
import type pack from '../assets/locales/en-CA/pack.json'
import type prints from '../assets/locales/en-CA/prints.json'
import type meetingSeries from '../assets/locales/en-CA/meetingSeries.json'
import type rooms from '../assets/locales/en-CA/rooms.json'
import type spacePaper from '../assets/locales/en-CA/spacePaper.json'
import type notices from '../assets/locales/en-CA/notices.json'
import type series from '../assets/locales/en-CA/series.json'
import type shell from '../assets/locales/en-CA/shell.json'
import type space from '../assets/locales/en-CA/space.json'
import type spaceFinding from '../assets/locales/en-CA/spaceFinding.json'
import type spaceRules from '../assets/locales/en-CA/spaceRules.json'
import type stations from '../assets/locales/en-CA/stations.json'
import type stock from '../assets/locales/en-CA/stock.json'
import type staff from '../assets/locales/en-CA/staff.json'
import type turnout from '../assets/locales/en-CA/turnout.json'
import type today from '../assets/locales/en-CA/today.json'
import type use from '../assets/locales/en-CA/use.json'
import type visit from '../assets/locales/en-CA/visit.json'

/** A key that is not in the English words does not compile; a test holds the French ones to the same keys. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: {
      agenda: typeof agenda
      minutes: typeof minutes
      bodies: typeof bodies
      board: typeof board
      briefAbout: typeof briefAbout
      briefLibrary: typeof briefLibrary
      briefs: typeof briefs
      briefComments: typeof briefComments
      briefPairs: typeof briefPairs
      briefStates: typeof briefStates
      briefVersions: typeof briefVersions
      briefSheet: typeof briefSheet
      disclaimers: typeof disclaimers
      letterhead: typeof letterhead
      briefPaper: typeof briefPaper
      briefSources: typeof briefSources
      briefTemplates: typeof briefTemplates
      briefReading: typeof briefReading
      briefEditor: typeof briefEditor
      ties: typeof ties
      timeline: typeof timeline
      followUps: typeof followUps
      consents: typeof consents
      groups: typeof groups
      held: typeof held
      duplicates: typeof duplicates
      exporting: typeof exporting
      customFields: typeof customFields
      contactPaper: typeof contactPaper
      calendar: typeof calendar
      calendarImport: typeof calendarImport
      campaigns: typeof campaigns
      contacts: typeof contacts
      equipment: typeof equipment
      errors: typeof errors
      kit: typeof kit
      loans: typeof loans
      meetings: typeof meetings
      meetingAfter: typeof meetingAfter
      meetingDoor: typeof meetingDoor
      meetingKinds: typeof meetingKinds
      meetingNeeds: typeof meetingNeeds
      planning: typeof planning
      letters: typeof letters
      meetingCalendar: typeof meetingCalendar
      pack: typeof pack
      prints: typeof prints
      meetingSeries: typeof meetingSeries
      rooms: typeof rooms
      spacePaper: typeof spacePaper
      notices: typeof notices
      series: typeof series
      shell: typeof shell
      space: typeof space
      spaceFinding: typeof spaceFinding
      spaceRules: typeof spaceRules
      staff: typeof staff
      stations: typeof stations
      stock: typeof stock
      turnout: typeof turnout
      today: typeof today
      use: typeof use
      visit: typeof visit
    }
  }
}
