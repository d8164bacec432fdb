/** Papers of the file: attached once by their hash, at any stage, by whoever has a part in the pilot. */
import { schemas } from '../../../contracts/commands/document';
import { mattersOf } from '../../../domain/matters';
import { registered, submitted } from '../support/routes';

const hash = 'ab'.repeat(32);
const paper = { document: hash, title: 'text:title', sort: 'evidence', about: null } as const;

describe('a document', () => {
  it('is attached to the file by its hash', () => {
    const life = submitted().does('hoa-lac:cadre-1', 'AttachDocument', paper);
    expect(mattersOf(life.pilot, 'document')).toEqual([
      expect.objectContaining({
        id: 'document-1',
        state: 'attached',
        data: paper,
        closedAt: life.now,
      }),
    ]);
    expect(life.tasks.some((task) => task.kind === 'document')).toBe(false);
  });

  it('is not attached twice to the same thing', () => {
    const life = submitted().does('hoa-lac:cadre-1', 'AttachDocument', paper);
    expect(life.tries('hoa-lac:clerk', 'AttachDocument', paper)?.code).toBe('ALREADY_ATTACHED');
  });

  it('may belong to a matter, which must exist', () => {
    const life = registered().does('hoa-lac:cadre-1', 'RaiseObstacle', {
      description: 'text:d',
      hinders: 'rules',
    });
    life.does('hoa-lac:clerk', 'AttachDocument', { ...paper, about: 'obstacle-1' });
    expect(
      life.tries('hoa-lac:clerk', 'AttachDocument', { ...paper, about: 'obstacle-9' })?.code,
    ).toBe('NO_SUCH_MATTER');
  });

  it('is nobody else’s to attach', () => {
    expect(submitted().tries('tan-lap:cadre-1', 'AttachDocument', paper)?.code).toBe('NOT_YOURS');
  });

  it.each(['', 'zz'.repeat(32), hash.slice(1), hash.toUpperCase()])(
    'has a hash: not %j',
    (document) => {
      expect(schemas.AttachDocument.safeParse({ ...paper, document }).success).toBe(false);
    },
  );
});
