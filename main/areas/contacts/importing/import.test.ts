import { describe, expect, test } from 'vitest'
import type { ImportRow } from '#shared/areas/contacts/importing.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { ended, everything, fixture, ignored, imported, written } from '#test/imports.ts'

const refused = (client: DeskClient, file: Blob) => expect(client.contacts.importing.preview({ file })).rejects

describe('the exports of other programs', () => {
  test('a Google Contacts export becomes contacts with all that has a place here', async () => {
    await using desk = await openTestDesk()
    const { preview, end } = await imported(desk.client, fixture('google.csv'))
    expect(preview).toMatchObject({ source: 'google', encoding: 'UTF-8', delimiter: ',', rows: 12, good: 12, known: 0, problemCount: 0, problems: [] })
    expect(ignored(preview)).toEqual(['Website 1 - Value'])
    expect(preview.sample).toHaveLength(10)
    expect(end).toMatchObject({ state: 'done', result: { added: 12, known: 0, refused: 0 } })
    const contacts = new Map((await everything(desk.client)).map((one) => [one.name, one]))
    expect(contacts.get('Amina Warsame')).toMatchObject({
      kind: 'person', affiliation: 'Co-chair, Oak Street Tenants', tags: ['Leaders', 'Tenants'], notes: 'Met at the tenants\' fair.\nPrefers to talk in the evening.',
      phones: [{ kind: 'mobile', number: '416-555-0134' }, { kind: 'home', number: '(416) 555-0135' }], emails: [{ kind: 'home', address: 'amina.warsame@example.org' }],
      addresses: [{ street: '40 Oak Street, Unit 512', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
    })
    expect(contacts.get('Thị Mỹ Linh Nguyễn')).toMatchObject({
      emails: [{ address: 'linh.nguyen@example.org' }, { address: 'linh@example.net' }], addresses: [{ postalCode: 'M5A 1B2' }], notes: 'Speaks Vietnamese; "Linh" to her neighbours.',
    })
    expect(contacts.get('Éloïse Marie Bélanger-Côté')).toMatchObject({ phones: [{ kind: 'work' }, { kind: 'fax' }] })
    expect(contacts.get('Tenzin')).toMatchObject({ givenName: 'Tenzin', familyName: '' })
    expect(contacts.get('Łukasz Wiśniewski')).toMatchObject({ tags: ['Workers'], born: '1984-03-09' })
    expect(contacts.get('Grâce Mbuyi')!.otherNames).toEqual(['Maman Grâce'])
    expect(contacts.get('Oak Street Tenants')).toMatchObject({ kind: 'organization', notes: 'Meets on the first Tuesday.' })
    expect((await desk.client.contacts.list({ search: 'nguyen 647555' })).items).toHaveLength(1)
  })

  test('so does one of before 2024', async () => {
    await using desk = await openTestDesk()
    const { preview } = await imported(desk.client, fixture('google-before-2024.csv'))
    expect(preview).toMatchObject({ source: 'google', good: 3 })
    expect(ignored(preview)).toEqual([])
    const contacts = await everything(desk.client)
    expect(contacts.map(({ name, kind, tags, languages }) => [name, kind, tags, languages])).toEqual([
      ['María José Peña', 'person', [], ['Spanish']],
      ['Regent Park Food Table', 'organization', ['Agencies'], []],
      ['Amina Warsame', 'person', ['Tenants'], ['Somali']],
    ])
  })

  test('an Outlook export in Windows-1252 becomes contacts, with both addresses kept', async () => {
    await using desk = await openTestDesk()
    const { preview } = await imported(desk.client, fixture('outlook.csv'))
    expect(preview).toMatchObject({ source: 'outlook', encoding: 'windows-1252', good: 7 })
    expect(ignored(preview)).toEqual(['Title', 'Web Page'])
    const contacts = new Map((await everything(desk.client)).map((one) => [one.name, one]))
    expect(contacts.get('François D\'Amours')).toMatchObject({
      phones: [{ kind: 'home', number: '416-555-0145' }, { kind: 'mobile', number: '647-555-0146' }], languages: ['Français'], tags: ['Leaders', 'Tenants'],
      emails: [{ address: 'francois.damours@example.org' }, { address: 'fdamours@example.net' }], notes: 'Préfère qu’on l’appelle après 17 h.\nÀ rappeler en mars.',
      addresses: [{ street: '85, rue Wellesley, App. 1204', city: 'Toronto', province: 'Ontario', postalCode: 'M4Y 1H5' }],
    })
    expect(contacts.get('Geneviève Tremblay')!.affiliation).toBe('Conseillère, Direction des politiques, Ministère du Logement')
    expect(contacts.get('Ngozi Okonkwo')).toMatchObject({ addresses: [{ kind: 'home', street: '14 Metcalfe Street' }, { kind: 'work', street: '77 Carlton Street', city: 'Toronto', province: 'ON', postalCode: 'M5B 2J7' }], notes: '' })
    expect(contacts.get('Tenant Defence Coalition')).toMatchObject({ kind: 'organization', tags: ['Agencies'] })
  })

  test('so does a French one with semicolons', async () => {
    await using desk = await openTestDesk()
    const { preview } = await imported(desk.client, fixture('outlook-francais.csv'))
    expect(preview).toMatchObject({ source: 'outlook', encoding: 'windows-1252', delimiter: ';', good: 3 })
    expect(ignored(preview)).toEqual([])
    const helene = (await everything(desk.client)).find(({ name }) => name === 'Hélène Lefebvre')
    expect(helene).toMatchObject({
      affiliation: 'Locataires de la rue Oak', tags: ['Leaders', 'Locataires'], notes: 'Cœur du comité.', phones: [{ kind: 'mobile', number: '416-555-0188' }],
      emails: [{ address: 'helene.lefebvre@example.org' }], addresses: [{ street: '40, rue Oak', postalCode: 'M5A 1B2' }],
    })
  })
})

describe('rows that are here already', () => {
  test('importing a file twice adds nothing', async () => {
    await using desk = await openTestDesk()
    for (const name of ['google.csv', 'outlook.csv', 'outlook-francais.csv']) await imported(desk.client, fixture(name))
    const before = await desk.client.contacts.count()
    for (const name of ['google.csv', 'outlook.csv', 'outlook-francais.csv']) {
      const { preview, end, items } = await imported(desk.client, fixture(name))
      expect(preview.known).toBe(preview.rows)
      expect(end.result).toEqual({ added: 0, known: preview.rows, refused: 0 })
      expect(items.every(({ outcome, contactId }) => outcome === 'known' && contactId)).toBe(true)
    }
    expect(await desk.client.contacts.count()).toEqual(before)
  })

  test('the same person of two programs is one: same name, same phone or email, however written', async () => {
    await using desk = await openTestDesk()
    await imported(desk.client, fixture('google.csv'))
    const { preview, items } = await imported(desk.client, fixture('outlook.csv'))
    expect(preview.known).toBe(1)
    const amina = (await desk.client.contacts.list({ search: 'amina warsame' })).items
    expect(amina).toHaveLength(1)
    expect(items.find(({ name }) => name === 'Amina Warsame')).toMatchObject({ outcome: 'known', contactId: amina[0]!.id })
  })

  test('a namesake with another phone is someone else; a row with neither phone nor email is known by its name', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create({ kind: 'person', givenName: 'José', familyName: 'Peña', phones: [{ kind: 'mobile', number: '+1 (416) 555-0101' }] })
    const { items } = await imported(desk.client, written(['Name,Phone,Email', 'JOSE PENA,416.555.0101,', 'José Peña,416-555-0999,', 'Jose Pena,,', 'Other,416-555-0101,', 'José Peña,,jp@example.org'].join('\n')))
    expect(items.map(({ outcome }) => outcome)).toEqual(['known', 'added', 'known', 'added', 'added'])
  })

  test('a row that stands twice in one file is added once', async () => {
    await using desk = await openTestDesk()
    const { preview, items } = await imported(desk.client, written('Name,Email\nBo,bo@example.org\nBO,BO@example.org\nTenzin,\ntenzin,\n'))
    expect(preview).toMatchObject({ good: 4, known: 2 })
    expect(items.map(({ line, outcome }) => [line, outcome])).toEqual([[2, 'added'], [3, 'known'], [4, 'added'], [5, 'known']])
  })

  test('an archived contact is known and stays archived', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create({ kind: 'person', givenName: 'Tenzin' })
    await desk.client.contacts.archive({ id })
    const { items } = await imported(desk.client, written('Name,Email\nTenzin,\n'))
    expect(items).toMatchObject([{ outcome: 'known', contactId: id }])
    expect((await desk.client.contacts.get({ id })).archived).toBe(true)
  })
})

describe('bad input', () => {
  const text = 'Prénom;Nom;Courriel\r\nÉloïse;Bélanger;e@example.org\r\nZoë;Côté;\r\n'
  test.each([
    ['UTF-8 with a byte order mark', written(text, 'utf-8', true)],
    ['Windows-1252', written(text, 'windows-1252')],
    ['UTF-16 LE', written(text, 'utf-16le', true)],
    ['UTF-16 BE', written(text, 'utf-16be', true)],
    ['UTF-16 without a mark', written(text, 'utf-16le')],
    ['tabs', written(text.replaceAll(';', '\t'))],
    ['commas', written(text.replaceAll(';', ','))],
  ])('a file with %s is read', async (_, file) => {
    await using desk = await openTestDesk()
    await imported(desk.client, file)
    expect((await everything(desk.client)).map(({ name }) => name)).toEqual(['Éloïse Bélanger', 'Zoë Côté'])
  })

  test('files that hold no contacts are refused with what they are, and nothing is kept', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const data = (problem: string, line: number | null, more: object = {}) => ({ code: 'FILE_REFUSED', defined: true, status: 422, data: { problem, line, detail: expect.any(String), ...more } })
    await refused(client, new Blob([])).toMatchObject(data('empty', null))
    await refused(client, written(' \r\n\n  ')).toMatchObject(data('empty', null))
    await refused(client, written('First Name,Last Name\n\n,\n')).toMatchObject(data('empty', 1))
    await refused(client, written('Dear all\nwe meet on Tuesday.\n')).toMatchObject(data('unknownColumns', 1, { detail: 'Dear all' }))
    await refused(client, written('Amina,Warsame,amina@example.org,416-555-0101\n')).toMatchObject(data('noHeader', 1))
    await refused(client, new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2])])).toMatchObject(data('notText', null, { detail: 'xlsx' }))
    await refused(client, new Blob([new Uint8Array(5000).map((_, index) => (index * 37) % 256)])).toMatchObject(data('notText', null))
    await refused(client, new Blob([new Uint8Array(50 * 1024 * 1024 + 1)])).toMatchObject(data('tooLarge', null))
    expect(await client.contacts.count()).toEqual({ people: 0, organizations: 0 })
  })

  test('a quotation mark that is never closed is refused with the line where it opened', async () => {
    await using desk = await openTestDesk()
    await refused(desk.client, written('Name,Notes\nAmina,"fine\nindeed"\nBo,"never closed\nCy,x\nDi,y\n')).toMatchObject({
      code: 'FILE_REFUSED', data: { problem: 'unclosedQuote', line: 4, detail: '"never closed' },
    })
    await refused(desk.client, written('Name,Notes\nAmina,"never closed\nBo,"then a quote"\n')).toMatchObject({ data: { problem: 'unclosedQuote', line: 2 } })
  })

  const mixed = written('First Name,Last Name,Phone,Email\nAmina,Warsame,1,a@example.org\nBo,Elm,1,b@example.org,x,y,z\nCy,Fir\n,,416-555-0101,\nDi,Oak,,di at home\nEd,Yew,,\n')
  test('rows that cannot be read stop the import, unless the person chose to go on without them', async () => {
    await using desk = await openTestDesk()
    const preview = await desk.client.contacts.importing.preview({ file: mixed })
    expect(preview).toMatchObject({ rows: 6, good: 2, problemCount: 4 })
    expect(preview.problems).toEqual([
      { line: 3, number: null, problem: 'tooManyColumns', detail: '7 > 4: x, y, z' },
      { line: 4, number: null, problem: 'tooFewColumns', detail: '2 < 4' },
      { line: 5, number: null, problem: 'noName', detail: '416-555-0101' },
      { line: 6, number: null, problem: 'badEmail', detail: 'di at home' },
    ])
    await expect(desk.client.contacts.importing.start({ token: preview.token, skipBadRows: false })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['skipBadRows'] }] } })
    expect(await desk.client.contacts.count()).toEqual({ people: 0, organizations: 0 })

    const { jobId } = await desk.client.contacts.importing.start({ token: preview.token, skipBadRows: true })
    expect((await ended(desk.client, jobId)).result).toEqual({ added: 2, known: 0, refused: 4 })
    const report = await desk.client.contacts.importing.rows({ jobId })
    expect(report.items.map(({ line, outcome, name, problem }) => [line, outcome, name, problem])).toEqual([
      [2, 'added', 'Amina Warsame', null], [3, 'refused', 'Bo Elm', 'tooManyColumns'], [4, 'refused', 'Cy Fir', 'tooFewColumns'],
      [5, 'refused', '', 'noName'], [6, 'refused', 'Di Oak', 'badEmail'], [7, 'added', 'Ed Yew', null],
    ])
  })

  test('a name of 500 letters and a note of 5 MB are told with their rows, and the rest comes in', async () => {
    await using desk = await openTestDesk()
    const { preview, end } = await imported(desk.client, written(`Name,Notes\nAmina,x\n${'B'.repeat(500)},y\nCy,"${'long\n'.repeat(1_000_000)}"\nمريم,👩🏽‍🌾 e\u0301\n`), true)
    expect(preview.problems).toMatchObject([{ line: 3, problem: 'tooLong', detail: 'B'.repeat(200) }, { line: 4, problem: 'tooLong' }])
    expect(end.result).toEqual({ added: 2, known: 0, refused: 2 })
    expect((await everything(desk.client)).map(({ name, notes }) => [name, notes])).toEqual([['Amina', 'x'], ['مريم', '👩🏽‍🌾 e\u0301']])
  })

  test('the report is read page by page, whole or of one outcome', async () => {
    await using desk = await openTestDesk()
    const { jobId } = await imported(desk.client, mixed, true)
    const lines: number[] = []
    let cursor: string | null = null
    do {
      const page: { items: ImportRow[]; next: string | null } = await desk.client.contacts.importing.rows({ jobId, outcome: 'refused', limit: 3, cursor })
      lines.push(...page.items.map(({ line }) => line))
      cursor = page.next
    } while (cursor)
    expect(lines).toEqual([3, 4, 5, 6])
  })
})

describe('a file that was read', () => {
  test('is held for who chose it, for its import alone', async () => {
    await using desk = await openTestDesk()
    const { token } = await desk.client.contacts.importing.preview({ file: fixture('google.csv') })
    const other = await desk.windowAs('front-desk')
    await expect(other.contacts.importing.start({ token, skipBadRows: false })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { jobId } = await desk.client.contacts.importing.start({ token, skipBadRows: false })
    await ended(desk.client, jobId)
    await expect(desk.client.contacts.importing.start({ token, skipBadRows: false })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('makes room for newer ones, and is forgotten when the desk locks', async () => {
    await using desk = await openTestDesk()
    const preview = () => desk.client.contacts.importing.preview({ file: written('Name,Phone\nBo,1\n') })
    const tokens = [(await preview()).token, (await preview()).token, (await preview()).token, (await preview()).token]
    const start = (index: number) => desk.client.contacts.importing.start({ token: tokens[index]!, skipBadRows: false })
    await expect(start(0)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await ended(desk.client, (await start(1)).jobId)
    const me = (await desk.client.staff.status()).members[0]!
    await desk.client.staff.lock()
    await desk.client.staff.signIn({ memberId: me.id, passphrase: 'a long enough passphrase' })
    await expect(start(2)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a large file', () => {
  const large = (rows: number) => written(['First Name,Last Name,Organization Name,Phone 1 - Value,E-mail 1 - Value,Labels,Notes',
    ...Array.from({ length: rows }, (_, index) => `Amina ${index},Warsame,Oak Street,416-${String(index).padStart(7, '2')},a${index}@example.org,Tenants ::: Floor ${index % 20},"Line one\nline two"`)].join('\n'))

  test('that is cancelled midway leaves nothing behind, and can be imported after all', async () => {
    await using desk = await openTestDesk()
    const { token } = await desk.client.contacts.importing.preview({ file: large(1500) })
    const { jobId } = await desk.client.contacts.importing.start({ token, skipBadRows: false })
    await expect(desk.client.contacts.importing.start({ token, skipBadRows: false })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'jobRunning' } })
    const steps: number[] = []
    const end = await ended(desk.client, jobId, async (state) => {
      steps.push(state.done)
      if (state.done >= 300) await desk.client.desk.jobs.cancel({ jobId })
    })
    expect(end.state).toBe('cancelled')
    expect(Math.max(...steps)).toBeLessThan(1500)
    expect(await desk.client.contacts.count()).toEqual({ people: 0, organizations: 0 })
    expect((await desk.client.contacts.list({ search: 'amina' })).items).toEqual([])
    expect((await desk.client.contacts.importing.rows({ jobId })).items).toEqual([])
    expect(await desk.client.contacts.tags()).toEqual([])
    const again = await desk.client.contacts.importing.start({ token, skipBadRows: false })
    expect((await ended(desk.client, again.jobId)).result).toEqual({ added: 1500, known: 0, refused: 0 })
  })

  test('of 20,000 rows comes in whole, telling how far it is, while others go on reading', async () => {
    await using desk = await openTestDesk()
    const { token, rows } = await desk.client.contacts.importing.preview({ file: large(20_000) })
    expect(rows).toBe(20_000)
    const { jobId } = await desk.client.contacts.importing.start({ token, skipBadRows: false })
    const steps: number[] = []
    let readMeanwhile = 0
    const end = await ended(desk.client, jobId, async (state) => {
      steps.push(state.done)
      if (state.state === 'running' && state.done % 10_000 === 0) readMeanwhile += (await desk.client.contacts.list({})).items.length + 1
    })
    expect(end).toMatchObject({ state: 'done', done: 20_000, total: 20_000, result: { added: 20_000, known: 0, refused: 0 } })
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.length).toBeGreaterThan(30)
    // Nothing is seen of it before it is whole.
    expect(readMeanwhile).toBeGreaterThan(0)
    expect(readMeanwhile).toBeLessThan(10)
    expect(await desk.client.contacts.count()).toEqual({ people: 20_000, organizations: 0 })
    expect((await desk.client.contacts.list({ search: 'a19999@example' })).items).toMatchObject([{ name: 'Amina 19999 Warsame' }])
    expect(desk.desk.store.check()).toBe('ok')
  }, 180_000)
})
