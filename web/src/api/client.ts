/** web: how the screens speak with the api: one way to ask, and two ways in which it can go wrong. */
import type { Problem } from '../../../contracts/http';
import type { csrfHeader } from '../../../contracts/requests';

/** The api answered, and said no. */
export class Declined extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Declined';
  }
}

/** Nobody answered: whether anything happened is not known. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const tokenHeader: typeof csrfHeader = 'x-csrf-token';
let token = '';

/** The session's token goes with everything that changes something. */
export function carryToken(csrf: string): void {
  token = csrf;
}

export const tokenHeaders = (): Readonly<Record<string, string>> =>
  token === '' ? {} : { [tokenHeader]: token };

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'words' in value;

/** A problem in the text of an answer that came another way. */
export function problemIn(text: string | undefined): Problem | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new Unreachable();
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Unreachable();
  }
}

export async function send<T>(path: string, init: RequestInit): Promise<Answered<T>> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  if (init.method !== 'GET' && token !== '') headers.set(tokenHeader, token);
  const response = await reach(path, { ...init, headers, credentials: 'same-origin' });
  const body = await bodyOf(response);
  if (response.ok) return { status: response.status, body: body as T };
  // A gateway in between answers in its own words: as good as no answer.
  if (!isProblem(body)) throw new Unreachable();
  throw new Declined(body);
}

export async function ask<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const init: RequestInit =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return (await send<T>(path, init)).body;
}

type QueryValue = string | number | undefined;

/** Leaves out what was not given. */
export function withQuery(path: string, query: Readonly<Record<string, QueryValue>>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}
