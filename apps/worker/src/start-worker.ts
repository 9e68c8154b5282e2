import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule, type WorkerOptions } from './worker.module';

/** Grades queued submissions until closed; closing lets those that are being graded finish. */
export function startWorker(options: WorkerOptions): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.of(options), { logger: ['error', 'warn'], abortOnError: false });
}
