import { longHex } from './long-hex';

test.each([
  ['a shortened colour is spelled out', '#fff', '#ffffff'],
  ['a long one stays', ' #16202a ', '#16202a'],
  ['a system colour stays', 'CanvasText', 'CanvasText'],
])('%s', (_name, given, expected) => expect(longHex(given)).toBe(expected));
