import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Whether this is unlikely to reach anyone when dialled in Canada: too short, or an area code that cannot be. An empty one is not odd. */
export function oddPhone(number: string): boolean {
  return number.trim() !== '' && !parsePhoneNumberFromString(number, 'CA')?.isValid()
}
