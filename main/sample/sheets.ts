import accessibleMeetingsEnglish from '#assets/sample/accessible-meetings.en-CA.json' with { type: 'json' }
import accessibleMeetingsFrench from '#assets/sample/accessible-meetings.fr-CA.json' with { type: 'json' }
import cityDeputationEnglish from '#assets/sample/city-deputation.en-CA.json' with { type: 'json' }
import cityDeputationFrench from '#assets/sample/city-deputation.fr-CA.json' with { type: 'json' }
import transitFaresEnglish from '#assets/sample/transit-fares.en-CA.json' with { type: 'json' }
import transitFaresFrench from '#assets/sample/transit-fares.fr-CA.json' with { type: 'json' }

/** Six written fact sheets: three in English, each followed by its French. */
export const sampleSheets = [
  accessibleMeetingsEnglish,
  accessibleMeetingsFrench,
  cityDeputationEnglish,
  cityDeputationFrench,
  transitFaresEnglish,
  transitFaresFrench,
]
