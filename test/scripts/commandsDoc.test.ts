import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { COMMANDS_FILE, commandsDoc } from '../../scripts/commands-doc.js';
import { COMMANDS } from '../../src/desk/commands/index.js';

describe('docs/commands.md', () => {
  it('is what scripts/commands-doc.ts makes of the commands', async () => {
    expect(existsSync(COMMANDS_FILE) ? readFileSync(COMMANDS_FILE, 'utf8') : 'missing').to.equal(await commandsDoc());
  });

  it('lists every command once', async () => {
    const rows = (await commandsDoc()).split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).to.have.length(COMMANDS.length);
  });
});
