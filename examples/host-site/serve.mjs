// Serves the town hall's pages as a careful host would: a strict Content-Security-Policy and Trusted
// Types on every page. `{{forms}}` in a page stands for the origin of the server that holds the forms.
//
//   node examples/host-site/serve.mjs PORT FORMS_ORIGIN

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a host that embeds a form has to allow, and nothing else. */
function contentSecurityPolicy(forms, { wasm }) {
  return [
    `default-src 'none'`,
    `script-src ${forms}${wasm ? ` 'wasm-unsafe-eval'` : ''}`,
    `connect-src ${forms}`,
    `style-src 'self' ${forms}`,
    `img-src 'self'`,
    `form-action ${forms}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
}

async function answer(path, forms) {
  const name = path === '/' ? '/index.html' : path;
  if (!/^\/[a-z-]+\.(html|css|svg)$/.test(name)) return null;
  const source = await readFile(new URL(`pages${name}`, import.meta.url), 'utf8').catch(() => null);
  if (source === null) return null;
  return {
    body: source.replaceAll('{{forms}}', forms),
    headers: {
      'Content-Type': TYPES[extname(name)],
      'Content-Security-Policy': contentSecurityPolicy(forms, { wasm: name !== '/sans-wasm.html' }),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

/**
 * Starts the site on 127.0.0.1; port 0 takes a free one. `forms` may be a function, for a caller that
 * knows the forms' origin only later. Gives the site's origin and a way to stop it.
 */
export async function startHostSite({ port = 0, forms }) {
  const origin = typeof forms === 'function' ? forms : () => forms;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = await answer(pathname, origin());
    response.writeHead(found ? 200 : 404, found?.headers ?? { 'Content-Type': 'text/plain' });
    response.end(found?.body ?? '');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port, forms] = process.argv.slice(2);
  const { origin } = await startHostSite({ port: Number(port), forms });
  console.log(`${origin}/ embeds the forms of ${forms}`);
}
