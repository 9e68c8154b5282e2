import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Me, Submission, SubmissionPage, SubmissionWithSource } from '@gradus/contract';
import type { StoredSubmission } from '@gradus/store';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.decorator';
import { CurrentUser } from '../access/current-user.decorator';
import { CreateRunBody, CreateSubmissionBody, SubmissionBody, SubmissionPageBody, SubmissionWithSourceBody } from '../bodies';
import { requireKey, parseOptionalKey } from './idempotency-key';
import { SubmissionIntake } from './submission-intake';
import { SubmissionReader } from './submission-reader';
import { SubmissionStreams } from './submission-streams';
import { viewSubmission, viewWithSource } from './submission-view';

@ApiTags('submissions')
@Controller('api/v1')
export class SubmissionsController {
  constructor(
    @Inject(SubmissionIntake) private readonly intake: SubmissionIntake,
    @Inject(SubmissionReader) private readonly reader: SubmissionReader,
    @Inject(SubmissionStreams) private readonly streams: SubmissionStreams,
  ) {}

  @Post('exercises/:topic/:slug/submissions')
  @HttpCode(202)
  @Allow('submission:create')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key with the same body is the same submission.' })
  @ApiAcceptedResponse({ type: SubmissionBody.Output, description: 'Stored and queued.' })
  async submit(
    @CurrentUser() me: Me,
    @Param() { topic, slug }: ExercisePath,
    @Body() body: CreateSubmissionBody,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submission> {
    const idempotencyKey = requireKey(key);
    const accepted = await this.intake.accept(me, { kind: 'submission', exerciseId: `${topic}/${slug}`, source: body.source, idempotencyKey });
    return answer(accepted, me, reply);
  }

  @Post('exercises/:topic/:slug/runs')
  @HttpCode(202)
  @Allow('submission:create')
  @ApiAcceptedResponse({ type: SubmissionBody.Output, description: 'Visible cases only; stored, but never an attempt.' })
  async run(
    @CurrentUser() me: Me,
    @Param() { topic, slug }: ExercisePath,
    @Body() body: CreateRunBody,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Submission> {
    const { source, cases } = body;
    const options = { ...(cases ? { cases } : {}), ...parseOptionalKey(key) };
    const accepted = await this.intake.accept(me, { kind: 'run', exerciseId: `${topic}/${slug}`, source, ...options });
    return answer(accepted, me, reply);
  }

  @Get('exercises/:topic/:slug/submissions')
  @Allow('submission:read')
  @ApiQuery({ name: 'cursor', required: false, description: 'nextCursor of the page before.' })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 100, 20 if not said.' })
  @ApiOkResponse({ type: SubmissionPageBody.Output, description: 'Your own submissions, newest first.' })
  own(@CurrentUser() me: Me, @Param() { topic, slug }: ExercisePath, @Query() query: unknown): Promise<SubmissionPage> {
    return this.reader.pageOfOwn(me, `${topic}/${slug}`, query);
  }

  @Get('submissions/:id')
  @Allow('submission:read')
  @ApiOkResponse({ type: SubmissionWithSourceBody.Output, description: 'For its owner, and for staff.' })
  async submission(@CurrentUser() me: Me, @Param('id') id: string): Promise<SubmissionWithSource> {
    return viewWithSource(await this.reader.select(me, id), me);
  }

  @Get('submissions/:id/events')
  @Allow('submission:read')
  @ApiProduces('text/event-stream')
  @ApiQuery({ name: 'lastEventId', required: false, description: 'As the header Last-Event-ID.' })
  @ApiOkResponse({ description: 'Server-sent events `state`, `progress`, `result`, from now to the result.' })
  async events(
    @CurrentUser() me: Me,
    @Param('id') id: string,
    @Headers('last-event-id') header: string | undefined,
    @Query('lastEventId') query: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.streams.open({ submission: await this.reader.select(me, id), viewer: me, lastEventId: header ?? query, reply });
  }
}

interface ExercisePath {
  readonly topic: string;
  readonly slug: string;
}

function answer(accepted: StoredSubmission, me: Me, reply: FastifyReply): Submission {
  reply.header('location', `/api/v1/submissions/${accepted.id}`);
  return viewSubmission(accepted, me);
}
