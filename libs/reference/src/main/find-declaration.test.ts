import { findDeclaration } from './find-declaration';

describe('findDeclaration', () => {
  it.each([
    ['a constant', 'const a = 1;\nexport const softmax = 1;', 'softmax'],
    ['a function', '// softmax\nexport function softmax() {}', 'softmax'],
    ['a key', 'export const cases = {\n  easy: () => [],', 'easy'],
    ['a quoted key', "export const cases = {\n  'not-easy': () => [],", 'not-easy'],
    ['a method', 'export const cases = {\n  easy() {', 'easy'],
    ['a name with a dollar', 'const a$b = 1;\nconst $ = 2;', '$'],
  ])('finds %s', (_name, source, name) => {
    expect(findDeclaration(source, name)).toBe(2);
  });

  it.each([
    ['a longer name', 'const softmaxBatch = 1;', 'softmax'],
    ['a use', 'f(softmax);', 'softmax'],
    ['no name', 'const a = 1;', ''],
  ])('does not take %s for it', (_name, source, name) => {
    expect(findDeclaration(source, name)).toBeUndefined();
  });
});
