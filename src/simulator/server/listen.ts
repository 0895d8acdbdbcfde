import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Certificate } from './certificate';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The port is in use; the message names it and the mend. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is already in use. Stop the program that has it (an earlier "npm start"?), ` +
        `or choose another: npm start -- --port ${port + 10}`,
    );
  }
}

/** Listens on both loopback addresses, since "localhost" may mean either; a machine without IPv6 has one only. */
export async function listen(port: number, certificate: Certificate, handler: Handler): Promise<Server[]> {
  const first = await listenOn('127.0.0.1', port, certificate, handler);
  try {
    return [first, await listenOn('::1', port, certificate, handler)];
  } catch (error) {
    if (error instanceof PortTakenError) {
      first.close();
      throw error;
    }
    return [first];
  }
}

function listenOn(host: string, port: number, certificate: Certificate, handler: Handler): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    server.listen(port, host, () => resolve(server));
  });
}
