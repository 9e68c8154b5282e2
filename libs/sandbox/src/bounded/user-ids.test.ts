import type * as UserIds from './user-ids';

// Two containers on one machine: the same ids of users, and the same id of the server's process.
test('sandboxes start at users of their own, though their processes have one id', () => {
  const users = new Set<number>();
  for (let i = 0; i < 4; i += 1) {
    jest.isolateModules(() => users.add(jest.requireActual<typeof UserIds>('./user-ids').takeUserId()));
  }
  expect(users.size).toBeGreaterThan(1);
});
