/** domain: the shape of a chapter's words. One term, one word, in three languages. */
import type { Words } from './words';

export interface Glossary {
  /** Kinds of matter. */
  readonly kinds?: Readonly<Record<string, Words>>;
  /** States of its matters. */
  readonly states?: Readonly<Record<string, Words>>;
  /** Imperatives on buttons. */
  readonly commands: Readonly<Record<string, Words>>;
  /** Plain sentences of the timeline, with {places} filled from the event's body. */
  readonly events: Readonly<Record<string, Words>>;
  /** What a task asks for. */
  readonly steps?: Readonly<Record<string, Words>>;
  /** What happened, why, what to do: one sentence. */
  readonly refusals?: Readonly<Record<string, Words>>;
  /** Labels of form fields. */
  readonly fields?: Readonly<Record<string, Words>>;
  /** Labels of choices, as field.value. */
  readonly choices?: Readonly<Record<string, Words>>;
  /** Flags that an act can carry. */
  readonly flags?: Readonly<Record<string, Words>>;
  /** Stages, roles and other terms of the field. */
  readonly terms?: Readonly<Record<string, Words>>;
}
