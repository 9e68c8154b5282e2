import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { ExerciseView, Me, Topics } from '@gradus/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.decorator';
import { CurrentUser } from '../access/current-user.decorator';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { ExerciseViewBody, TopicsBody } from '../bodies';
import { Catalogue } from './catalogue';
import { NOT_BEGUN } from './exercise-view';
import { languageOf } from './language';

const langQuery = { name: 'lang', required: false, enum: ['pt', 'en'], description: 'Goes before Accept-Language.' };

@ApiTags('course')
@Controller('api/v1')
export class CourseController {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Get('topics')
  @Allow('course:read')
  @ApiQuery(langQuery)
  @ApiOkResponse({ type: TopicsBody.Output, description: 'The course map, with the progress of whoever is signed in.' })
  async topics(@CurrentUser() me: Me, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Topics> {
    reply.header('vary', 'Accept-Language');
    return this.catalogue.topics(languageOf(request), await this.options.store.submissions.progressOf(me.id));
  }

  @Get('exercises/:topic/:slug')
  @Allow('course:read')
  @ApiQuery(langQuery)
  @ApiOkResponse({ type: ExerciseViewBody.Output, description: 'What a student sees before writing.' })
  async exercise(
    @CurrentUser() me: Me,
    @Param('topic') topic: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExerciseView> {
    reply.header('vary', 'Accept-Language');
    const text = this.catalogue.textOf(await this.catalogue.select(`${topic}/${slug}`), languageOf(request));
    const progress = await this.options.store.submissions.progressOf(me.id);
    return { ...text, progress: progress.get(text.id) ?? NOT_BEGUN };
  }
}
