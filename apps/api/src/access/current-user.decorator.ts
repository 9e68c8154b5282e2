import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Me } from '@gradus/contract';
import type { SignedInRequest } from './signed-in-request';

/** Who is signed in. Undefined on a public route alone. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): Me | undefined =>
  context.switchToHttp().getRequest<SignedInRequest>().person,
);
