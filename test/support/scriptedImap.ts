/** An IMAP server that answers each command by a script: what no server at hand can be made to say. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ScriptedImap {
  readonly port: number;
  /** Command lines as they came, without their tags. */
  readonly commands: string[];
  stop(): Promise<void>;
}

/**
 * Greets, and answers each line with what `answer` returns for the command without its tag: lines of which a leading
 * "TAG" stands for the tag; null leaves it unanswered.
 */
export async function startScriptedImap(answer: (command: string) => string[] | null): Promise<ScriptedImap> {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  const server = createServer((socket) => {
    let unread = '';
    let tag = '*';
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.write('* OK scripted server\r\n');
    socket.on('data', (piece) => {
      const lines = (unread + piece.toString('latin1')).split('\r\n');
      unread = lines.pop() ?? '';
      for (const line of lines) {
        const words = line.split(' ');
        // A line of one word, such as the answer to a challenge, has no tag.
        const command = words.length === 1 ? line : words.slice(1).join(' ');
        if (words.length > 1) tag = words[0] ?? '*';
        commands.push(command);
        for (const reply of answer(command) ?? []) socket.write(`${reply.replace(/^TAG/, tag)}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    commands,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
