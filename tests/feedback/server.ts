/*
 * node tests/feedback/server.ts <port> <folder>
 * The real counting server with SQLite in `folder`, on loopback and asking nobody else.
 */
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [port = '', folder = ''] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
/** It asks a service which ways to sign in there are, before every answer; here there are none. */
const SIGN_IN = '/sign-in';

const reactions = Array.from({ length: 9 }, (_, index) => `reaction${index} INTEGER`).join(', ');
const database = new DatabaseSync(join(folder, 'waline.sqlite'));
database.exec(`CREATE TABLE wl_Counter (
  id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL, time INTEGER, ${reactions},
  createdAt TIMESTAMP DEFAULT CURRENT_TIMESTAMP, updatedAt TIMESTAMP DEFAULT CURRENT_TIMESTAMP)`);
database.close();

// It reads its settings when it is loaded.
Object.assign(process.env, {
  SQLITE_PATH: folder,
  JWT_TOKEN: 'for tests only',
  OAUTH_URL: address + SIGN_IN,
});
const load = createRequire(import.meta.url);
const waline = load('@waline/vercel') as (settings: { readonly env: string }) => RequestListener;
const answer = waline({ env: 'vercel' });
createServer((request, response) => {
  if (request.url === SIGN_IN) response.end('{"services":[]}');
  else answer(request, response);
}).listen(Number(port), '127.0.0.1');
