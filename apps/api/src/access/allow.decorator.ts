import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions';

export const PERMISSION_KEY = 'gradus:permission';

/** Names the permission of a route. Every route has one: the guard refuses what has none, and a test finds it. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION_KEY, permission);
