/** A server for the built site, on this machine alone. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

/**
 * Serves a built site below a base path on 127.0.0.1, with the headers of its
 * `_headers`, at `port` or the next one that is free; 0 takes any. Returns the
 * address and a way to end it.
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
): Promise<{ address: string; close: () => Promise<void> }> {
  const files = sirv(folder, { etag: true, dotfiles: true });
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    const [path = ''] = request.url.split('?');
    response.setHeaders(headersFor(rules, path));
    files(request, response, notFound);
  });
  const bound = await listen(server, port);
  return {
    address: `http://127.0.0.1:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
