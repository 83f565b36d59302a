import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);

/** Whether a process has compiled a pattern to machine code after its first use. */
async function compilesAtOnce(beginning: string): Promise<string> {
  const script = `${beginning}
    const pattern = /a(?:b|c)+d/;
    pattern.exec('xabcd');
    console.log(new Function('pattern', 'return %RegexpHasNativeCode(pattern, true)')(pattern));`;
  const options = ['--import', 'tsx', '--allow-natives-syntax', '--input-type=module', '--eval', script];
  const { stdout } = await run(process.execPath, options);
  return stdout.trim();
}

describe('engine', () => {
  it('compiles a pattern when it is first used', async () => {
    expect(await compilesAtOnce("import './src/engine.ts';")).to.equal('true');
  });

  it('would else interpret it first', async () => {
    expect(await compilesAtOnce('')).to.equal('false');
  });
});
