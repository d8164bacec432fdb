/** cli/docs: docs/lifecycle.md: the law of a pilot's life, stage by stage and matter by matter. */
import type { LawPack } from '../../domain/law/pack';
import { anyStage, phaseOfStage } from '../../domain/stages';
import { clockSection } from './clock-section';
import type { CommandRow } from './command-rows';
import { commandRows, guardsOf, isMain } from './command-rows';
import { blocks, code, fenced, page, table } from './markdown';
import { actsOf, kindsOf, matterSection } from './matter-section';
import type { Observed } from './observed';
import { stageSection } from './stage-section';
import { groups, stagesInWords } from './stage-words';
import { trackDiagram } from './track-diagram';
import { bothWords, english, rolesInWords } from './vocabulary';

const opening = (pack: LawPack): string => `# The lifecycle of a pilot

Made by \`npx pilotage docs\` from \`domain/chapters\`, the glossaries, the law pack \`${pack.id}\` ${pack.version} and what the tests of the law saw (\`cli/docs/observed.json\`). Do not edit: change the law, run \`node scripts/observe-law.mjs\`, then \`npx pilotage docs\`.

A pilot is at one **stage** of the main track. Everything else that goes on is a **matter**; several may be open at once, and the stage stays. What waits for a person is a **duty**: it has one accountable post, commands that fulfil it, a due time and the rule that gives it. No clock decides anything.

How to read the tables:

- _Leads to_ and _The matter_ are moves that a test of the law has lived; a star says that the act was seen to lead there from another stage only, and here it may leave the stage as it is.
- _Guards_ are the ones that a chapter states: who stands aside, and whether the act is refused when the dossier or the matter changed since the person saw it. The finer ones are its refusals, in words in the [glossary](glossary.md).
- _Term_ is the number of \`${pack.id}\` with its article and mark: **V** read in force, **P** partly read, **D** draft only, **U** not verified, **X** our own proposal. D and U are local settings, never presented as law. All numbers of all packs: [rules](rules.md).
- Groups of stages: ${groups
  .slice(2)
  .map(({ name, stages }) => `_${name}_: ${stages.map(code).join(' ')}`)
  .join('; ')}.`;

function phases(observed: Observed, pack: LawPack): string {
  const names = [...new Set(anyStage.map((stage) => phaseOfStage[stage]))];
  return blocks(
    ...names.map((phase) =>
      blocks(
        `## ${bothWords('terms', phase)}`,
        ...anyStage
          .filter((stage) => phaseOfStage[stage] === phase)
          .map((stage) => stageSection(observed, pack, stage)),
      ),
    ),
  );
}

/** Acts that belong to no stage and no matter: facts, documents, calendars, other terms. */
export function otherActs(observed: Observed): readonly CommandRow[] {
  const ofMatters = new Set(kindsOf(observed).flatMap((kind) => actsOf(observed, kind)));
  return commandRows.filter((command) => !isMain(observed, command) && !ofMatters.has(command));
}

const otherTable = (observed: Observed): string =>
  table(
    ['Act', 'In words', 'Who', 'Stages', 'Guards', 'Chapter'],
    otherActs(observed).map(({ name, chapter, rule }) => [
      code(name),
      english('commands', name),
      rolesInWords(rule.by),
      stagesInWords(rule.stages),
      [guardsOf(rule), rule.matter === undefined ? '' : `a ${rule.matter.kind}`]
        .filter((words) => words !== '')
        .join('; '),
      code(chapter),
    ]),
  );

export const lifecyclePage = (observed: Observed, pack: LawPack): string =>
  page(
    opening(pack),
    '## The main track',
    fenced('mermaid', trackDiagram(observed)),
    phases(observed, pack),
    '## Matters',
    ...kindsOf(observed).map((kind) => matterSection(observed, pack, kind)),
    '## Acts beside the track',
    otherTable(observed),
    clockSection(observed, pack),
  );
