/** api: finds references to texts and documents in what the record holds, wherever a chapter put them. */
export const textRef = /^t:[\w-]{43}$/;
const documentHash = /^[0-9a-f]{64}$/;

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* strings(each);
}

const matching = (value: unknown, shape: RegExp): readonly string[] => [
  ...new Set([...strings(value)].filter((text) => shape.test(text))),
];

export const textRefsIn = (value: unknown): readonly string[] => matching(value, textRef);
export const documentHashesIn = (value: unknown): readonly string[] =>
  matching(value, documentHash);
