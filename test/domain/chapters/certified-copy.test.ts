/** Certified copies: asked for by who must prove something, vouched for by another, refused by the head with reasons; the clock only calls. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { desks } from '../support/desks';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const C = 'certifiedCopy-1';
const clerk = 'hoa-lac:clerk';
const paper = {
  document: 'a'.repeat(64),
  title: 'text:decision',
  sort: 'decision',
  about: null,
} as const;
const wanted = { documents: ['document-1'], form: 'whole', purpose: 'text:proof' } as const;
const issuing = { matter: C, number: '7/SY-UBND' };
const refusing = { matter: C, reason: 'text:secret' };

const withPaper = (): Life => alive().does(clerk, 'AttachDocument', paper);
const requested = (life: Life = withPaper(), by = proposer): Life =>
  life.does(by, 'RequestCertifiedCopy', wanted);

gates(withPaper, {
  command: 'RequestCertifiedCopy',
  post: proposer,
  payload: wanted,
  wrongPosts: [head, superiorHead, clerk, 'an-binh:legal-1'],
  wrongStages: ['ARCHIVED'],
});
gates(() => requested(), {
  command: 'IssueCertifiedCopy',
  post: clerk,
  payload: issuing,
  wrongPosts: [head, owner, proposer, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'copyIssued',
});
gates(() => requested(), {
  command: 'RefuseCertifiedCopy',
  post: head,
  payload: refusing,
  wrongPosts: [clerk, owner, supervisor, superiorHead],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'copyRefused',
});
gates(() => requested(), {
  command: 'WithdrawCopyRequest',
  post: proposer,
  payload: { matter: C },
  wrongPosts: [clerk, head],
  wrongStages: ['ARCHIVED'],
  wrongState: 'copyWithdrawn',
});

desks([
  {
    when: 'a copy is asked for',
    life: () => requested(),
    matter: C,
    step: 'issueCertifiedCopy',
    post: clerk,
    rule: 'certifiedCopy.issue',
    due: '2026-03-05',
    commands: ['IssueCertifiedCopy'],
  },
]);

describe('a request', () => {
  test('names the papers, who wants them and in which form', () => {
    expect(bodyOf(requested(), 'CertifiedCopyRequested')).toEqual({
      ...wanted,
      matter: C,
      requestedBy: holderOf(proposer).person,
    });
  });

  test.each([
    [
      'a paper that is not in the file',
      { ...wanted, documents: ['document-9'] },
      'COPY_OF_NO_PAPER',
    ],
    [
      'the same paper twice',
      { ...wanted, documents: ['document-1', 'document-1'] },
      'COPY_PAPER_TWICE',
    ],
    [
      'one paper of two that is missing',
      { ...wanted, documents: ['document-1', 'x-1'] },
      'COPY_OF_NO_PAPER',
    ],
  ])('for %s is refused', (_, payload, code) => {
    expect(codeOf(withPaper().tries(proposer, 'RequestCertifiedCopy', payload))).toBe(code);
  });

  test('for a matter that is no paper is refused', () => {
    const life = requested();
    const copyOfCopy = { ...wanted, documents: [C] };
    expect(codeOf(life.tries(proposer, 'RequestCertifiedCopy', copyOfCopy))).toBe(
      'COPY_OF_NO_PAPER',
    );
  });

  test('is withdrawn by who made it and by nobody else', () => {
    const life = requested();
    expect(codeOf(life.tries(owner, 'WithdrawCopyRequest', { matter: C }))).toBe(
      'COPY_REQUEST_OF_ANOTHER',
    );
    life.does(proposer, 'WithdrawCopyRequest', { matter: C });
    expect([stateOf(life, C), life.task('issueCertifiedCopy')]).toEqual([
      'copyWithdrawn',
      undefined,
    ]);
  });
});

describe('a copy', () => {
  test('is issued under a number, which the file keeps', () => {
    const life = requested().does(clerk, 'IssueCertifiedCopy', issuing);
    expect(matter(life, C)).toMatchObject({ state: 'copyIssued', data: { number: '7/SY-UBND' } });
    expect(life.task('issueCertifiedCopy')).toBeUndefined();
    expect(codeOf(life.tries(head, 'RefuseCertifiedCopy', refusing))).toBe('WRONG_STATE');
  });

  test('is not certified by who asked for it', () => {
    const life = requested();
    const own = { ...(matter(life, C)?.data as object), requestedBy: holderOf(clerk).person };
    const asked = { ...life.pilot.matters[C]!, data: own };
    life.pilot = { ...life.pilot, matters: { ...life.pilot.matters, [C]: asked } };
    expect(codeOf(life.tries(clerk, 'IssueCertifiedCopy', issuing))).toBe('COPY_FOR_YOURSELF');
  });

  test('refused by the head keeps the reasons; one may ask again', () => {
    const life = requested().does(head, 'RefuseCertifiedCopy', refusing);
    expect(matter(life, C)).toMatchObject({
      state: 'copyRefused',
      data: { reason: 'text:secret' },
    });
    expect(stateOf(requested(life, owner), 'certifiedCopy-2')).toBe('requested');
  });

  test('two requests have a clock each', () => {
    const life = requested().until('2026-03-04 09:00');
    requested(life, supervisor);
    const dues = life.tasks.filter(({ step }) => step === 'issueCertifiedCopy');
    expect(dues.map(({ matter: of, dueDate }) => [of, dueDate])).toEqual([
      [C, '2026-03-05'],
      ['certifiedCopy-2', '2026-03-09'],
    ]);
    life.does(clerk, 'IssueCertifiedCopy', issuing);
    expect(dateOf(life, 'issueCertifiedCopy')).toBe('2026-03-09');
  });
});
