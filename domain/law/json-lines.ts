/** domain/law: on which line of a JSON text each value begins. Only for text that has already been parsed. */
import { step } from './json-shape';

export interface JsonLines {
  /** JSON pointer of a value to its line, from 1. */
  readonly at: ReadonlyMap<string, number>;
  /** Keys that an object holds more than once; parsing keeps only the last. */
  readonly repeated: readonly string[];
}

interface Frame {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  key: string | null;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

export function linesOf(text: string): JsonLines {
  const at = new Map<string, number>();
  const repeated: string[] = [];
  const frames: Frame[] = [];
  let line = 1;
  const pathHere = () => {
    const frame = frames.at(-1);
    return frame === undefined
      ? ''
      : step(frame.path, frame.isList ? frame.index : (frame.key ?? ''));
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && frame !== undefined) next(frame);
    else if (frame !== undefined && !frame.isList && frame.key === null) {
      frame.key = String(JSON.parse(token));
      if (at.has(pathHere())) repeated.push(pathHere());
    } else if (token !== ':') {
      at.set(pathHere(), line);
      if (token === '{' || token === '[') {
        frames.push({ path: pathHere(), isList: token === '[', index: 0, key: null });
      }
    }
  }
  return { at, repeated };
}

function next(frame: Frame): void {
  frame.index += 1;
  frame.key = null;
}
