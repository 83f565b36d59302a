import { expect } from 'chai';
import { DeskError } from '../src/errors.js';
import { createLogger, withoutPrivate } from '../src/log.js';

function logged(level: 'debug' | 'info' | 'silent' = 'info'): {
  lines: () => Record<string, unknown>[];
  log: ReturnType<typeof createLogger>;
} {
  const chunks: string[] = [];
  const log = createLogger({ level, destination: { write: (chunk) => void chunks.push(chunk) } });
  return { log, lines: () => chunks.map((chunk) => JSON.parse(chunk) as Record<string, unknown>) };
}

describe('log', () => {
  it('writes one JSON object a line, with time, level, ids and message', () => {
    const { log, lines } = logged();
    log.child({ part: 'inbox' }).child({ message: 17 }).info({ referral: 'R-2041' }, 'handled');
    const [line] = lines();
    expect(line).to.include({ level: 'info', part: 'inbox', referral: 'R-2041' });
    expect(line?.['time']).to.match(/^\d{4}-\d{2}-\d{2}T.*Z$/);
  });

  it('writes no secret, wherever it hangs and however its field is written', () => {
    const { log, lines } = logged();
    const auth = { user: 'desk', password: 'hunter2', nested: [{ AccessToken: 'hunter2', clientSecret: 'hunter2' }] };
    log.info({ auth, pass: 'hunter2' }, 'x');
    log
      .child({ token: 'hunter2' })
      .child({ signingKey: 'hunter2', auth: { pass: 'hunter2' } })
      .info('y');
    log.error(Object.assign(new Error('failed'), { config: { password: 'hunter2' } }), 'z');
    expect(JSON.stringify(lines())).not.to.contain('hunter2');
    expect(JSON.stringify(lines())).to.contain('(secret)');
    expect(JSON.stringify(lines())).to.contain('"user":"desk"');
  });

  it('writes no words of a mail, only how many there were', () => {
    const { log, lines } = logged();
    log.info({ mail: { raw: Buffer.from('private'), text: 'private', html: 'private', body: { x: 'private' } } }, 'x');
    log.info({ bytes: Buffer.from('private') }, 'y');
    expect(JSON.stringify(lines())).not.to.contain('private');
    expect(JSON.stringify(lines())).to.contain('(7 characters)');
  });

  it('says of an error what it is, its way out and its cause, without a stack', () => {
    const { log, lines } = logged();
    log.error({ err: new DeskError('smtp-temporary', 'no', { wayOut: 'wait', cause: new Error('refused') }) }, 'x');
    expect(lines()[0]?.['err']).to.deep.equal({
      name: 'DeskError',
      code: 'smtp-temporary',
      message: 'no',
      wayOut: 'wait',
      cause: { name: 'Error', message: 'refused' },
    });
  });

  it('bounds what it writes, and ends on objects that contain themselves', () => {
    const loop: Record<string, unknown> = {
      many: Array.from({ length: 1000 }, (_, index) => index),
      long: 'x'.repeat(10_000),
    };
    loop['self'] = loop;
    expect(JSON.stringify(withoutPrivate(loop)).length).to.be.below(20_000);
  });

  it('keeps to its level', () => {
    const { log, lines } = logged('silent');
    log.error('x');
    expect(lines()).to.have.length(0);
  });
});
