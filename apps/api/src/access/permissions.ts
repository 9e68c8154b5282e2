import type { Me } from '@gradus/contract';

/** What a route may ask for. `public` asks for nobody. */
export type Permission =
  | 'public'
  | 'session:use'
  | 'course:read'
  | 'submission:create'
  | 'submission:read'
  | 'submission:read-any';

const everyone: readonly Permission[] = ['public', 'session:use', 'course:read', 'submission:create', 'submission:read'];
const staff: readonly Permission[] = [...everyone, 'submission:read-any'];

const granted: Readonly<Record<Me['role'], readonly Permission[]>> = { student: everyone, assistant: staff, instructor: staff, admin: staff };

export function isAllowed(person: Me, permission: Permission): boolean {
  return granted[person.role].includes(permission);
}
