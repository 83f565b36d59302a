/**
 * A TCP proxy that can break off: what a bad line, or a server that crashes over one command, looks like to a client.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Connections that were taken so far. */
  readonly connections: number;
  stop(): Promise<void>;
}

/** Forwards to `target` on this machine; where `breaksAt` says so of a piece that a client sent, both ends are cut. */
export async function startTcpProxy(target: number, breaksAt: (piece: string) => boolean): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect({ host: '127.0.0.1', port: target });
    for (const [here, there] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(here);
      here.on('error', () => undefined);
      here.on('close', () => {
        sockets.delete(here);
        there.destroy();
      });
    }
    client.on('data', (piece) => {
      if (!breaksAt(piece.toString('latin1'))) upstream.write(piece);
      else client.destroy();
    });
    upstream.on('data', (piece) => client.write(piece));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
