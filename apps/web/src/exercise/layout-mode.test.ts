import { layoutMode } from './layout-mode';

test.each([
  [1440, 'wide'],
  [1200, 'wide'],
  [1199, 'middle'],
  [760, 'middle'],
  [759, 'narrow'],
  [320, 'narrow'],
])('%i px is %s', (width, mode) => expect(layoutMode(width)).toBe(mode));
