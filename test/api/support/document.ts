/** test: the OpenAPI document as a judge of replies. */
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApi } from '../../../contracts/openapi';
import type { Answered } from './asker';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
}

export const document = openApi() as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...document }, 'api');

const templates = Object.keys(document.paths).map((path) => ({
  path,
  shape: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  fixed: path.replace(/\{\w+\}/g, '').length,
}));

/** A fixed address goes before one with a place to fill. */
function templateOf(address: string): string | undefined {
  const [path = ''] = address.split('?');
  return templates.filter(({ shape }) => shape.test(path)).sort((a, b) => b.fixed - a.fixed)[0]
    ?.path;
}

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/~/g, '~0').replace(/\//g, '~1')).join('/');

function promised(
  method: string,
  address: string,
  status: number,
): { readonly at: string; readonly mediaType: string } | 'nothing' {
  const path = templateOf(address);
  const operation = path === undefined ? undefined : document.paths[path]?.[method.toLowerCase()];
  if (path === undefined || operation === undefined)
    return { at: 'components/schemas/Problem', mediaType: 'application/problem+json' };
  const key = status in operation.responses ? String(status) : 'default';
  const content = operation.responses[key]?.content;
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return 'nothing';
  return {
    at: pointer(
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      key,
      'content',
      mediaType,
      'schema',
    ),
    mediaType,
  };
}

export function checkReply(
  method: string,
  address: string,
  { status, headers, body, bytes }: Answered,
): void {
  if (status === 304 || method === 'HEAD') return;
  const promise = promised(method, address, status);
  if (promise === 'nothing') {
    if (bytes.length > 0)
      throw new Error(`${method} ${address} answered ${status} with a body that is not promised`);
    return;
  }
  if (promise.mediaType === '*/*') return;
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith(promise.mediaType))
    throw new Error(
      `${method} ${address} answered ${status} as ${type}, not ${promise.mediaType}: ${bytes.toString('utf8').slice(0, 300)}`,
    );
  if (!ajv.validate({ $ref: `api#/${promise.at}` }, body)) {
    throw new Error(
      `${method} ${address} answered ${status} otherwise than promised: ${ajv.errorsText(ajv.errors)}`,
    );
  }
}
