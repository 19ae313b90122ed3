import { contactInput, type ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { Chance } from './chance.ts'
import { communities } from './names.ts'
import { neighbourhoods, notes, organizations, streets, tags } from './places.ts'

const postalLetters = 'ABCEGHJKLMNPRSTVWXYZ'

/** An invented person of one of the city's communities. */
export function inventPerson(chance: Chance): ContactInput {
  const community = chance.weighted(communities)
  const oneWord = community.oneWord.length > 0 && chance.often(0.15)
  const givenName = oneWord ? chance.one(community.oneWord) : chance.one(community.given)
  const familyName = oneWord ? '' : chance.one(community.family)
  return contactInput.parse({
    kind: 'person',
    givenName,
    familyName,
    pronouns: chance.often(0.2) ? chance.one(['she/her', 'he/him', 'they/them', 'elle', 'il']) : '',
    affiliation: chance.often(0.6) ? chance.one(organizations).name : '',
    languages: chance.some(community.languages, chance.whole(1, 2)),
    needsInterpretation: !community.languages.includes('English') && chance.often(0.25),
    phones: chance.often(0.85) ? [{ kind: chance.often(0.8) ? 'mobile' : 'home', number: inventPhone(chance) }] : [],
    emails: chance.often(0.55) ? [{ kind: 'home', address: `${plain(givenName)}.${plain(familyName) || 'desk'}${chance.whole(1, 99)}@mail.example` }] : [],
    addresses: inventAddresses(chance, 0.7, 'home'),
    neighbourhood: chance.often(0.9) ? chance.one(neighbourhoods) : '',
    tags: chance.some(tags, chance.whole(0, 3)),
    notes: chance.often(0.3) ? chance.one(notes) : '',
  })
}

/** One of the sample's organizations with an invented address. */
export function inventOrganization(chance: Chance, organization: (typeof organizations)[number]): ContactInput {
  return contactInput.parse({
    kind: 'organization',
    organizationName: organization.name,
    organizationKind: organization.kind,
    phones: [{ kind: 'work', number: inventPhone(chance) }],
    emails: chance.often(0.7) ? [{ kind: 'work', address: `office@${plain(organization.name).slice(0, 24)}.example` }] : [],
    addresses: inventAddresses(chance, 1, 'work'),
    neighbourhood: chance.one(neighbourhoods),
    tags: chance.some(tags, chance.whole(0, 2)),
  })
}

/** 555-01xx numbers are kept for invention and reach nobody. */
function inventPhone(chance: Chance): string {
  return `${chance.one(['416', '647', '437', '905'])}-555-01${String(chance.whole(0, 99)).padStart(2, '0')}`
}

function inventAddresses(chance: Chance, share: number, kind: 'home' | 'work'): ContactInput['addresses'] {
  if (!chance.often(share)) return []
  const letter = () => postalLetters[chance.whole(0, postalLetters.length - 1)]!
  return [{
    kind,
    street: `${chance.whole(1, 2400)} ${chance.one(streets)}${chance.often(0.6) ? `, apt. ${chance.whole(101, 2210)}` : ''}`,
    city: 'Toronto',
    province: 'ON',
    postalCode: `M${chance.whole(1, 9)}${letter()} ${chance.whole(0, 9)}${letter()}${chance.whole(0, 9)}`,
  }]
}

const plain = (name: string) => name.normalize('NFKD').replace(/[^a-zA-Z]/g, '').toLowerCase()
