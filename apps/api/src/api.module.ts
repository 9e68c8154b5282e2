import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { QueueModule } from '@gradus/store';
import { ZodValidationPipe } from 'nestjs-zod';
import { AccessGuard } from './access/access.guard';
import { SessionController } from './access/session.controller';
import { API_OPTIONS, type ApiOptions } from './api-options';
import { Catalogue } from './course/catalogue';
import { CourseController } from './course/course.controller';
import { HealthController } from './operations/health.controller';
import { Metrics } from './operations/metrics';
import { MetricsController } from './operations/metrics.controller';
import { ProblemFilter } from './problems/problem.filter';
import { SubmissionIntake } from './submissions/submission-intake';
import { SubmissionRate } from './submissions/submission-rate';
import { SubmissionReader } from './submissions/submission-reader';
import { SubmissionStreams } from './submissions/submission-streams';
import { SubmissionsController } from './submissions/submissions.controller';

@Module({})
export class ApiModule {
  static of(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [QueueModule.of(options.queueSource)],
      controllers: [SessionController, CourseController, SubmissionsController, HealthController, MetricsController],
      providers: [
        { provide: API_OPTIONS, useValue: options },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ZodValidationPipe },
        Catalogue, Metrics, SubmissionIntake, SubmissionRate, SubmissionReader, SubmissionStreams,
      ],
    };
  }
}
