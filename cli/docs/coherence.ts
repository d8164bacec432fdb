/** cli/docs: whether what was observed still speaks of the law as it is; each fault is one sentence. */
import { commandRules, eventRules, ownRules } from '../../domain/book';
import { glossaries } from '../../domain/glossary.generated';
import type { Glossary } from '../../domain/glossary-shape';
import { packs } from '../../domain/law/packs';
import { stages } from '../../domain/stages';
import type { Observed } from './observed';
import { observedFile, theClock } from './observed';
import { hasWords } from './vocabulary';

const again = 'run `node scripts/observe-law.mjs`';

const isStage = (name: string): boolean => (stages as readonly string[]).includes(name);
const isCause = (name: string): boolean => name === theClock || commandRules.has(name);
const isRule = (key: string): boolean =>
  ownRules.has(key) || packs.every((pack) => key in pack.rules);

function unknown(observed: Observed): readonly string[] {
  const causes = [...observed.moves, ...observed.matterMoves.map(([, , by, to]) => ['', by, to])];
  return [
    ...observed.moves.flatMap(([from, , to]) => [from, to]).filter((name) => !isStage(name)),
    ...causes.map(([, by]) => by ?? '').filter((name) => !isCause(name)),
    ...observed.clocks.map(([, event]) => event).filter((name) => !eventRules.has(name)),
    ...observed.duties.flatMap(({ commands }) => commands).filter((name) => !isCause(name)),
    ...observed.duties.map(({ rule }) => rule).filter((key) => !isRule(key)),
    ...observed.duties.map(({ step }) => step).filter((step) => !hasWords('steps', step)),
  ];
}

/** Lives with a law of their own: what is observed are pilots. */
const otherLives: readonly string[] = ['concern'];

/** Steps that have words and were never seen as a duty; stages that nothing was seen to reach. */
function unseen(observed: Observed): readonly string[] {
  const steps = Object.entries<Glossary>(glossaries)
    .filter(([name]) => !otherLives.includes(name))
    .flatMap(([, page]) => Object.keys(page.steps ?? {}));
  const reached = new Set(observed.moves.map(([, , to]) => to));
  return [
    ...steps.filter((step) => !observed.duties.some((duty) => duty.step === step)),
    ...stages.filter((stage) => stage !== 'NEW' && !reached.has(stage)),
  ];
}

export const incoherences = (observed: Observed): readonly string[] => [
  ...[...new Set(unknown(observed))].map(
    (name) => `${observedFile} speaks of "${name}", which the law does not know: ${again}`,
  ),
  ...[...new Set(unseen(observed))].map(
    (name) => `${observedFile} never saw "${name}": test it, then ${again}`,
  ),
];
