import { isTyping } from './shortcuts';

const pressed = (event: Partial<{ isComposing: boolean; key: string; keyCode: number; altGraph: boolean }>) => ({
  isComposing: event.isComposing ?? false,
  key: event.key ?? 'Enter',
  keyCode: event.keyCode ?? 13,
  getModifierState: (modifier: string) => modifier === 'AltGraph' && (event.altGraph ?? false),
});

test.each([
  ['a letter being composed', { isComposing: true }],
  ['a dead key', { key: 'Dead' }],
  ['a key taken by an input method', { keyCode: 229 }],
  ['AltGr, which types / on ABNT2', { altGraph: true }],
])('%s is typing', (_name, event) => expect(isTyping(pressed(event))).toBe(true));

test('a plain key is a command', () => expect(isTyping(pressed({}))).toBe(false));
