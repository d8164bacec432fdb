/** contracts (web, api, systems): what is said of an endpoint. */
import type { z } from 'zod';

export type Method = 'get' | 'post' | 'put' | 'delete';
/** A reply without an end: events of one shape, as they happen (text/event-stream). */
export interface EventStream<T extends z.ZodType = z.ZodType> {
  readonly events: T;
}

/** 'bytes': the body is a document; 'none': no body. */
export type BodyShape = z.ZodType | 'bytes' | 'none' | EventStream;

export const isEventStream = (shape: BodyShape): shape is EventStream =>
  typeof shape === 'object' && 'events' in shape;

/** What a key of another system may be good for. Nothing that is decided, signed or said is among them. */
export const scopes = [
  'tasks:read',
  'pilots:read',
  'statistics:read',
  'directory:read',
  'directory:write',
] as const;
export type Scope = (typeof scopes)[number];

export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  /** Anybody may ask; all others need a session, and the CSRF token when they change something. */
  readonly open?: boolean;
  /** Other systems may ask too, with a key for this; without a scope they may not. */
  readonly scope?: Scope;
  /** No line of the log tells of it: who speaks up leaves no trace there. */
  readonly untraced?: boolean;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType | 'bytes';
  readonly replies: Readonly<Record<number, BodyShape>>;
}

export type EndpointTable = Readonly<Record<string, Endpoint>>;
