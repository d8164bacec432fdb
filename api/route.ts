/** api: what an endpoint's handler is given and what it answers, typed from the table in contracts/endpoints. */
import type { z } from 'zod';
import type { Endpoints, EndpointName } from '../contracts/endpoints';
import type { EventStream } from '../contracts/endpoints/endpoint';
import type { SessionRow } from '../contracts/reading';
import type { Language } from '../domain/words';
import type { Stream } from './door/stream';
import type { Ports } from './ports';
import type { Settings } from './ports/settings';

type Part<E, K extends string> = E extends { readonly [P in K]: infer S }
  ? S extends z.ZodType
    ? z.output<S>
    : S extends 'bytes'
      ? Buffer
      : undefined
  : undefined;
type SessionFor<E> = E extends { readonly open: true } ? null : SessionRow;

export interface Call<N extends EndpointName> {
  readonly session: SessionFor<Endpoints[N]>;
  readonly params: Part<Endpoints[N], 'params'>;
  readonly query: Part<Endpoints[N], 'query'>;
  readonly body: Part<Endpoints[N], 'body'>;
  readonly requestId: string;
  readonly language: Language;
  header(name: string): string | undefined;
}

type BodyOf<S> = S extends z.ZodType
  ? z.output<S>
  : S extends EventStream<infer T>
    ? Stream<z.output<T>>
    : S extends 'bytes'
      ? Buffer
      : null;

export type Reply<N extends EndpointName> = {
  [S in keyof Endpoints[N]['replies']]: {
    readonly status: S;
    readonly body: BodyOf<Endpoints[N]['replies'][S]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof Endpoints[N]['replies']];

export interface World extends Ports {
  readonly settings: Settings;
}

export type Handler<N extends EndpointName> = (call: Call<N>, world: World) => Promise<Reply<N>>;
export type Handlers = { readonly [N in EndpointName]: Handler<N> };
