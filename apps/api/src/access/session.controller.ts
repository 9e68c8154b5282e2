import { Controller, Delete, Get, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Me } from '@gradus/contract';
import type { FastifyReply } from 'fastify';
import { MeBody } from '../bodies';
import { Allow } from './allow.decorator';
import { endSession } from './credentials';
import { CurrentUser } from './current-user.decorator';

@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  @Get('me')
  @Allow('session:use')
  @ApiOkResponse({ type: MeBody.Output, description: 'Who is signed in.' })
  me(@CurrentUser() me: Me): Me {
    return me;
  }

  @Delete('session')
  @HttpCode(204)
  @Allow('session:use')
  @ApiNoContentResponse({ description: 'Signed out on this device.' })
  signOut(@Res({ passthrough: true }) reply: FastifyReply): void {
    endSession(reply);
  }
}
