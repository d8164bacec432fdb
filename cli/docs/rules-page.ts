/** cli/docs: docs/rules.md: every number of the law packs, with its instrument, article and mark. */
import { ownRules } from '../../domain/book';
import { markWords } from '../../domain/law/citation';
import type { LawPack, Rule } from '../../domain/law/pack';
import { MARKS } from '../../domain/law/pack';
import { code, codes, list, page, table } from './markdown';
import type { Observed } from './observed';
import { amount, isOwnOfChapter, ruleUnder } from './rule-words';

const opening = `# Rules of the law packs

Made by \`npx pilotage docs\` from \`domain/law/packs\` and the chapters' own rules. Do not edit: a number changes in a pack, as a new version of it.

Every number has an instrument, an article and a mark that says how far it was verified:`;

const marks = (): string => list(MARKS.map((mark) => `**${mark}**: ${markWords[mark].en}`));

const closing = `A _local setting_ is a number that the unit has to set for itself: it comes from a draft or was not verified, and is never presented as law. Where a pack is silent the chapter's own number holds, marked _chapter_.`;

const stepsUnder = ({ duties }: Observed, key: string): string =>
  codes([...new Set(duties.filter(({ rule }) => rule === key).map(({ step }) => step))]);

const standing = (pack: LawPack, key: string, rule: Rule): string =>
  [
    rule.localSetting === true ? 'local setting' : '',
    isOwnOfChapter(pack, key) ? 'chapter' : '',
    rule.choices === undefined ? '' : `one of ${rule.choices.join(', ')}`,
    rule.note?.en ?? '',
  ]
    .filter((words) => words !== '')
    .join('; ');

function row(observed: Observed, pack: LawPack, key: string): string[] {
  const rule = ruleUnder(pack, key);
  if (rule === undefined) throw new Error(`Pack ${pack.id} has no rule ${key}`);
  return [
    code(key),
    amount(rule),
    rule.instrument,
    rule.article,
    rule.mark,
    standing(pack, key, rule),
    stepsUnder(observed, key),
  ];
}

function packTable(observed: Observed, pack: LawPack): string {
  const keys = [...new Set([...Object.keys(pack.rules), ...ownRules.keys()])].sort();
  return table(
    ['Rule', 'Number', 'Instrument', 'Article', 'Mark', 'Standing', 'Clock of'],
    keys.map((key) => row(observed, pack, key)),
  );
}

/** Where its rules come from, in order. */
const lineage = ({ basis }: LawPack): readonly string[] =>
  basis === undefined
    ? []
    : [
        `Basis: ${basis.map(({ instrument, title, from, mark }) => `${instrument}, ${title.en} (from ${from}, ${mark})`).join(' → ')}.`,
      ];

const statementsOf = ({ statements }: LawPack): readonly string[] =>
  statements === undefined
    ? []
    : [
        list(
          statements.map(
            ({ words, instrument, article, mark }) =>
              `${words.en} (${article}, ${instrument}, ${mark})`,
          ),
        ),
      ];

const heading = (pack: LawPack): string => {
  const until = pack.effectiveTo === null ? '' : ` to ${pack.effectiveTo}`;
  const replaces = pack.replaces === undefined ? '' : `, in place of ${pack.replaces}`;
  return `## ${pack.id} ${pack.version}\n\n${pack.title.en} – ${pack.title.vi}. In effect from ${pack.effectiveFrom}${until}${replaces}; calendar \`${pack.calendar}\`.`;
};

export const rulesPage = (observed: Observed, packs: readonly LawPack[]): string =>
  page(
    opening,
    marks(),
    closing,
    ...packs.flatMap((pack) => [
      heading(pack),
      ...lineage(pack),
      ...statementsOf(pack),
      packTable(observed, pack),
    ]),
  );
