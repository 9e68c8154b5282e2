import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { ProblemBody } from './bodies';

/** OpenAPI 3.1 at /api/docs (pages) and /api/openapi.json, generated from the contract's schemas. */
export function addOpenApi(app: NestFastifyApplication, version: string): void {
  const config = new DocumentBuilder()
    .setTitle('Gradus')
    .setDescription('Submit TypeScript, read why it is right or wrong. Errors are application/problem+json (RFC 9457).')
    .setVersion(version)
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .addCookieAuth('gradus_session')
    .addSecurityRequirements('bearer')
    .addGlobalResponse({ status: '4XX', description: 'What was wrong and what to do.', type: ProblemBody.Output })
    .build();
  SwaggerModule.setup('api/docs', app, () => cleanupOpenApiDoc(SwaggerModule.createDocument(app, config), { version: '3.1' }), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
