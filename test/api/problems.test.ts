/** Every refusal has a number, a sentence in three languages, and says nothing in a fourth. */
import { problemOf } from '../../api/door/render-problem';
import { ApiProblem, statusOf } from '../../api/errors';
import { problemWords } from '../../api/problem-words';
import { sentenceOf } from '../../api/sentences';
import { glossaries } from '../../domain/glossary.generated';
import type { Glossary } from '../../domain/glossary-shape';

const asked = { requestId: 'r-12345678', language: 'vi' as const };
const ofTheLaw = (Object.values(glossaries) as readonly Glossary[]).flatMap((glossary) =>
  Object.keys(glossary.refusals ?? {}),
);

describe('a problem', () => {
  it.each(Object.keys(problemWords).filter((code) => code !== 'REFUSED'))(
    '%s has a number of its own',
    (code) => {
      expect(statusOf(code)).not.toBe(422);
    },
  );

  it.each([...Object.keys(problemWords), ...ofTheLaw])('%s is said in three languages', (code) => {
    const { vi, en, fr } = sentenceOf(code, {});
    expect(new Set([vi, en, fr]).size).toBe(3);
    expect([vi, en, fr].every((sentence) => /[.?]$/.test(sentence))).toBe(true);
  });

  it('of the law that is not listed is understood and not allowed', () => {
    expect(statusOf('SOMETHING_OF_A_CHAPTER')).toBe(422);
    expect(statusOf('toString')).toBe(422);
    expect(sentenceOf('SOMETHING_OF_A_CHAPTER', {}).en).toContain('SOMETHING_OF_A_CHAPTER');
  });

  it('names what it is about, in the words of the asker', () => {
    const problem = problemOf(new ApiProblem('WRONG_STAGE', { stage: 'INTAKE' }), asked);
    expect(problem).toMatchObject({
      type: 'urn:pilotage:problem:WRONG_STAGE',
      status: 409,
      title: 'Conflict',
      code: 'WRONG_STAGE',
      requestId: 'r-12345678',
    });
    expect(problem.detail).toBe(problem.words.vi);
    expect(problem.detail).not.toContain('INTAKE');
  });

  it('with a thousand faults tells the first fifty', () => {
    const issues = Array.from({ length: 1_000 }, (_, i) => ({ path: `/${i}`, message: 'x' }));
    expect(
      problemOf(new ApiProblem('MALFORMED', { path: '/' }, issues), asked).issues,
    ).toHaveLength(50);
  });
});
