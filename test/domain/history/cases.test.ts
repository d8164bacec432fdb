/** Every case that ships, and every other of the same format, is told to its end through the pure law. */
import { caseAt, casesIn, shippedFolder, tell, testFolder } from './told';

const files = [shippedFolder, testFolder].flatMap((folder) =>
  casesIn(folder).map((name) => ({ folder, name })),
);

describe.each(files)('$name', ({ folder, name }) => {
  it('is told to its end, every event an act of its kind, every act as a form would give it', () => {
    const { stopped, misshapen, report } = tell(caseAt(folder, name));
    expect({ stopped, misshapen, unmapped: report.unmapped }).toEqual({
      stopped: null,
      misshapen: [],
      unmapped: [],
    });
  });

  it('comes to the same end when it is told again', () => {
    const file = caseAt(folder, name);
    expect(tell(file).pilot).toEqual(tell(file).pilot);
  });
});
