import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Demo accounts sign in by a link alone, so nobody but this machine may reach them. */
const DEMO_HOST = '127.0.0.1';

/** Begins to answer; port 0 is any free one. Nest's own listen() would print what fails besides throwing it. @returns the port */
export async function listen(app: NestFastifyApplication, port: number): Promise<number> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.listen({ port, host: DEMO_HOST });
  return fastify.addresses()[0]?.port ?? port;
}
