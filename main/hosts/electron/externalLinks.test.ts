import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayOpenOutside } from './externalLinks.ts'

describe('a link to be opened outside', () => {
  test.each([
    'https://www.ontario.ca/laws/statute/06r17',
    'https://montréal.ca/é?q=a%20b#c',
    'mailto:desk@clinic.example',
    'mailto:desk@clinic.example?subject=Bonjour%20%C3%A0%20tous',
    'tel:+14165550100',
    'tel:416-555-0100;ext=12',
    'tel:(416)555-0100',
  ])('%s may', (address) => expect(mayOpenOutside(address)).toBe(true))

  test.each([
    'http://www.ontario.ca/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://desk/',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'vbscript:x',
    'search-ms:query=x',
    '\\\\server\\share',
    'www.ontario.ca',
    'https://bank.example@evil.example/',
    'https://user:word@evil.example/',
    'https://evil.example/\u202Efdp.exe',
    'https://evil.example/a b',
    'ht\ntps://evil.example/',
    ' https://evil.example/',
    `https://evil.example/${'a'.repeat(2000)}`,
    'mailto:desk@clinic.example?attach=/etc/passwd',
    'mailto:desk@clinic.example?subject=x&Attachment=C:/x',
    'mailto:?subject=x',
    'tel:*#06#',
    'tel:',
    'tel:1;phone-context=evil.example',
    '',
  ])('"%s" may not', (address) => expect(mayOpenOutside(address)).toBe(false))

  test('is never of another kind, whatever it says', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom('http', 'ftp', 'file', 'app', 'smb', 'ws', 'vscode'), (url, scheme) => {
        expect(mayOpenOutside(url.replace(/^https?/, scheme))).toBe(false)
      }),
    )
  })
})
