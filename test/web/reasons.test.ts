/** test: what one may not do now, said once for each reason. */
import type { PilotView } from '../../contracts/http';
import { sentenceOfRefusal } from '../../domain/speech';
import type { Language } from '../../domain/words';
import { languages } from '../../domain/words';
import { wordFor } from '../../domain/speech';
import type { Terms } from '../../web/src/terms/terms';
import { groupedByReason } from '../../web/src/why/reasons';

type Withheld = PilotView['allowed']['withheld'][number];

const termsIn = (language: Language): Terms =>
  ({ command: (name: string) => wordFor('command', name)[language] }) as Terms;

function withheld(
  command: string,
  code: string,
  matter: string | null = null,
  params = {},
): Withheld {
  const refusal = { refused: true, code, params: { command, ...params } } as const;
  const say = (language: Language): string => sentenceOfRefusal(refusal, language);
  return { command, matter, refusal, words: { vi: say('vi'), en: say('en'), fr: say('fr') } };
}

describe.each(languages)('in %s', (language) => {
  const group = (...acts: readonly Withheld[]) =>
    groupedByReason(acts, termsIn(language), language);

  it('acts of another post have one reason, though each is named in its own sentence', () => {
    const groups = group(
      withheld('Register', 'NOT_YOURS'),
      withheld('TakeSimpleRoute', 'NOT_YOURS'),
      withheld('CloseConsultation', 'NOT_YOURS'),
    );
    expect(groups.map(({ acts }) => acts.map(({ command }) => command))).toEqual([
      ['Register', 'TakeSimpleRoute', 'CloseConsultation'],
    ]);
    expect(groups[0]?.reason).not.toContain('…');
    expect(groups[0]?.reason).not.toMatch(/["“”«»]/);
  });

  it('other reasons, and the same reason with other numbers, stay apart; what bars fewest comes first', () => {
    const groups = group(
      withheld('Register', 'NOT_YOURS'),
      withheld('TakeSimpleRoute', 'LEGALITY_SHEETS_MISSING', null, { signed: 0, needed: 2 }),
      withheld('TakeCouncilRoute', 'LEGALITY_SHEETS_MISSING', null, { signed: 0, needed: 2 }),
      withheld('ApprovePilot', 'LEGALITY_SHEETS_MISSING', null, { signed: 1, needed: 2 }),
    );
    expect(groups.map(({ acts }) => acts.length)).toEqual([1, 1, 2]);
  });

  it('every act is there once, with its matter', () => {
    const acts = [
      withheld('NoteFinding', 'PROPOSER_BARRED', 'finding-1'),
      withheld('NoteFinding', 'PROPOSER_BARRED', 'finding-2'),
    ];
    expect(group(...acts).flatMap((each) => each.acts)).toEqual(acts);
    expect(group()).toEqual([]);
  });
});
