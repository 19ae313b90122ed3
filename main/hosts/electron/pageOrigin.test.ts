import { describe, expect, test } from 'vitest'
import { isOurPage, isOurs, mayFetch, maySave } from './pageOrigin.ts'

const foreign = ['https://desk/', 'file:///desk', 'app://desk.evil/', 'app://desk:81/', 'app://evil/desk', 'app://me@desk/', 'appx://desk/', 'about:blank', 'data:text/html,app://desk/', 'blob:app://desk/1', '', 'desk']

describe('the page’s origin', () => {
  test.each(['app://desk/', 'app://desk/contacts/1?a=b#c', 'APP://desk/'])('%s is ours', (address) => expect(isOurs(address)).toBe(true))
  test.each(foreign)('"%s" is not ours', (address) => expect(isOurs(address)).toBe(false))

  const page = { url: 'app://desk/today', origin: 'app://desk', isMainFrame: true }
  test('lets its main frame speak', () => expect(isOurPage(page)).toBe(true))
  test.each([
    ['a frame that has gone', null],
    ['a frame inside the page', { ...page, isMainFrame: false }],
    ['another origin at our address', { ...page, origin: 'null' }],
    ['another address', { ...page, url: 'https://desk/' }],
    ['another origin', { ...page, origin: 'app://evil', url: 'app://evil/' }],
  ])('lets not speak %s', (_name, sender) => expect(isOurPage(sender)).toBe(false))

  test('lets the page save only what it made or came with', () => {
    expect(['blob:app://desk/8d3f', 'app://desk/assets/a.png'].every(maySave)).toBe(true)
    expect(['blob:https://evil.example/8d3f', 'blob:app://desk.evil/8d3f', 'https://evil.example/a.exe', 'file:///etc/passwd', 'data:,x'].some(maySave)).toBe(false)
  })

  test('lets nothing be fetched from a network', () => {
    expect(['app://desk/rpc', 'blob:app://desk/1', 'data:image/png;base64,AA'].every((address) => mayFetch(address, false))).toBe(true)
    expect(['http://127.0.0.1/', 'https://evil.example/', 'ws://evil.example/', 'file:///etc/passwd', 'app://evil/'].some((address) => mayFetch(address, true))).toBe(false)
    expect([mayFetch('devtools://devtools/x', true), mayFetch('devtools://devtools/x', false)]).toEqual([true, false])
  })
})
