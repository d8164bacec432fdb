import { readdirSync } from 'node:fs';
import { caseNamed, casesFolder, tell } from './told';

describe.each(readdirSync(casesFolder).filter((name) => name.endsWith('.json')))('%s', (name) => {
  it('is told to its end', () => {
    const told = tell(caseNamed(name));
    console.log(name, told.pilot.stage, told.stopped, told.steps.map((s) => `${s.index}:${s.act.told ? '' : '~'}${s.act.command}`).join(' '), JSON.stringify(told.pilot.running.term), JSON.stringify(told.pilot.running.lapses), told.pilot.flags.map((f) => f.code).join(','));
    expect(told.stopped).toBeNull();
  });
});
