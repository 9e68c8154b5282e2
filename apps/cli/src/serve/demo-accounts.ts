import type { ServerSecret, Store } from '@gradus/store';

const DEMO_ACCOUNTS = [
  { name: 'Demo student', role: 'student' },
  { name: 'Demo instructor', role: 'instructor' },
] as const;

export interface DemoLink {
  readonly role: (typeof DEMO_ACCOUNTS)[number]['role'];
  readonly token: string;
}

/** Makes the demo accounts where they lack. Their tokens follow from the server's secret, so that every start prints the same links. */
export async function ensureDemoAccounts(store: Pick<Store, 'users'>, secret: ServerSecret): Promise<readonly DemoLink[]> {
  const links: DemoLink[] = [];
  for (const { name, role } of DEMO_ACCOUNTS) {
    const token = secret.demoToken(role);
    await store.users.ensure({ name, role, token });
    links.push({ role, token });
  }
  return links;
}
