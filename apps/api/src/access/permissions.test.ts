import 'reflect-metadata';
import { InProcessLiveEvents, InProcessQueue, Store } from '@gradus/store';
import { ApiModule } from '../api.module';
import { PERMISSION_KEY } from './allow.decorator';
import { isAllowed } from './permissions';

type Handler = (...args: never[]) => unknown;
type Controller = abstract new (...args: never[]) => unknown;

/** The handlers of a controller's routes that name no permission. */
function routesWithoutPermission(controller: Controller): string[] {
  const prototype = controller.prototype as Record<string, Handler>;
  const handlers = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && Reflect.hasMetadata('path', prototype[name] ?? {}));
  return handlers.filter((name) => !Reflect.hasMetadata(PERMISSION_KEY, prototype[name] ?? {})).map((name) => `${controller.name}.${name}`);
}

const store: Store = Object.create(Store.prototype) as Store;
const api = ApiModule.of({
  store,
  queueSource: { kind: 'in-process', queue: new InProcessQueue() },
  events: new InProcessLiveEvents(),
  status: { version: '0', broken: [], engine: () => ({ reference: null, sandbox: [] }) },
});
const controllers: readonly Controller[] = api.controllers ?? [];

test('every route names its permission', () => {
  expect(controllers.length).toBeGreaterThan(4);
  expect(controllers.flatMap(routesWithoutPermission)).toEqual([]);
});

test('a route that names none is found', () => {
  class Careless {
    forgotten(): void {}
  }
  Reflect.defineMetadata('path', '/forgotten', Careless.prototype.forgotten);

  expect(routesWithoutPermission(Careless)).toEqual(['Careless.forgotten']);
});

test.each([
  ['student', 'submission:create', true],
  ['student', 'submission:read-any', false],
  ['assistant', 'submission:read-any', true],
  ['instructor', 'submission:read-any', true],
  ['admin', 'submission:read-any', true],
] as const)('a %s and %s: %s', (role, permission, allowed) => {
  expect(isAllowed({ id: '', name: '', role }, permission)).toBe(allowed);
});
