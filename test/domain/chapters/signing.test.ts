/** In what capacity a document was signed: the pen must fit the capacity, and what rests on a writing names it. */
import { alive, codeOf, head, lastOf, matter, owner, stateOf } from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const clerk = 'hoa-lac:clerk';
const personOf = (post: string): string => holderOf(post).person;
const signing = (change: object = {}) => ({
  document: 'decision',
  number: '12/QĐ-UBND',
  signedOn: '2026-03-01',
  signer: personOf(head),
  capacity: 'ownName',
  authorisation: null,
  ...change,
});
const recorded = (change: object = {}): Life =>
  alive().does(clerk, 'RecordSigning', signing(change));

describe('[M49] a signature', () => {
  it.each([
    ['in the own name', 'ownName', head, null],
    ['of the head on behalf of the body', 'onBehalfOfBody', head, null],
    ['of a deputy on behalf of the body', 'onBehalfOfBody', 'hoa-lac:deputy-1', null],
    ['of the Party committee', 'onBehalfOfBody', 'hoa-lac:partyCommittee', null],
    ['of a deputy for the head', 'forHead', 'hoa-lac:deputy-1', null],
    ['by order', 'byOrder', 'hoa-lac:secretary', '3/UQ'],
    ['under authorisation', 'underAuthorisation', 'hoa-lac:legal-1', '4/UQ'],
    ['of somebody acting', 'acting', 'hoa-lac:deputy-2', '5/QĐ'],
  ])('%s is recorded with the post that signed', (_, capacity, post, authorisation) => {
    const life = recorded({ capacity, signer: personOf(post), authorisation });
    expect(lastOf(life, 'SigningRecorded')?.body).toMatchObject({ capacity, post, authorisation });
    expect(stateOf(life, 'signature-1')).toBe('signed');
    expect(matter(life, 'signature-1')?.closedAt).toBe(life.now);
  });

  it.each([
    ['a deputy in the own name', { signer: personOf('hoa-lac:deputy-1') }, 'CAPACITY_UNFIT'],
    ['a head for the head', { capacity: 'forHead' }, 'CAPACITY_UNFIT'],
    [
      'a clerk on behalf of the body',
      { capacity: 'onBehalfOfBody', signer: personOf(clerk) },
      'CAPACITY_UNFIT',
    ],
    [
      'by order of nothing in writing',
      { capacity: 'byOrder', signer: personOf(clerk) },
      'AUTHORISATION_NEEDED',
    ],
    ['acting without a decision', { capacity: 'acting' }, 'AUTHORISATION_NEEDED'],
    ['a day to come', { signedOn: '2026-03-09' }, 'SIGNED_IN_FUTURE'],
    ['a stranger', { signer: 'p-nobody' }, 'SIGNER_HELD_NO_POST'],
  ])('is refused: %s', (_, change, code) => {
    expect(codeOf(alive().tries(clerk, 'RecordSigning', signing(change)))).toBe(code);
  });

  it.each([
    ['the head', head],
    ['the owner', owner],
    ['the supervisor', 'hoa-lac:supervisor'],
    ['another unit’s clerk', 'tan-lap:clerk'],
  ])('is not for %s to record', (_, post) => {
    expect(codeOf(alive().tries(post, 'RecordSigning', signing()))).toBe('NOT_YOURS');
  });

  it('of one document is recorded once, until it is struck', () => {
    const life = recorded();
    expect(codeOf(life.tries(clerk, 'RecordSigning', signing()))).toBe('SIGNED_ALREADY');
    life.does(clerk, 'RecordSigning', signing({ document: 'extension' }));
    life.does(head, 'StrikeSigning', { matter: 'signature-1', reason: 'text:wrong' });
    expect(stateOf(life, 'signature-1')).toBe('struck');
    life.does(clerk, 'RecordSigning', signing());
    expect(stateOf(life, 'signature-3')).toBe('signed');
  });

  it('is struck once, by the clerk or the head, and keeps nobody from anything', () => {
    const life = recorded();
    const strike = { matter: 'signature-1', reason: 'text:wrong' };
    expect(codeOf(life.tries(owner, 'StrikeSigning', strike))).toBe('NOT_YOURS');
    life.does(clerk, 'StrikeSigning', strike);
    expect(codeOf(life.tries(clerk, 'StrikeSigning', strike))).toBe('WRONG_STATE');
    expect(codeOf(life.tries(clerk, 'StrikeSigning', { ...strike, matter: 'signature-9' }))).toBe(
      'NO_SUCH_MATTER',
    );
  });

  it('is taken in late truth too: an archived file may lack it', () => {
    const archived = alive({ stage: 'ARCHIVED' });
    expect(codeOf(archived.tries(clerk, 'RecordSigning', signing()))).toBeNull();
  });
});
