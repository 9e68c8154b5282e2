import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Me } from '@gradus/contract';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { ProblemError } from '../problems/problem-error';
import { PERMISSION_KEY } from './allow.decorator';
import { isSameOrigin, readCredentials } from './credentials';
import { type Permission, isAllowed } from './permissions';
import type { SignedInRequest } from './signed-in-request';

/** Lets a request pass that may do what its route names with @Allow. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION_KEY, context.getHandler());
    if (permission === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    request.person = await this.identify(request);
    if (permission === undefined || !isAllowed(request.person, permission)) {
      throw new ProblemError('not-allowed', 'Your role does not include this; ask the instructor if you need it.');
    }
    return true;
  }

  private async identify(request: SignedInRequest): Promise<Me> {
    const credentials = readCredentials(request);
    const person = credentials && (await this.options.store.users.findByToken(credentials.token));
    if (!person) {
      throw new ProblemError('not-signed-in', 'Open the sign-in link that the server printed at its start, or send its token as "Authorization: Bearer TOKEN".');
    }
    if (credentials?.kind === 'cookie' && !SAFE_METHODS.has(request.method) && !isSameOrigin(request)) {
      throw new ProblemError('not-allowed', 'A request with the session cookie must come from our own pages; a script sends the token as "Authorization: Bearer TOKEN".');
    }
    return person;
  }
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
