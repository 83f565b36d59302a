/** The parts of hoodiecrow-imap 2.1 that the sandbox uses; the package has no types. */
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events';
  import type { Server, Socket } from 'node:net';

  export interface StoredMessage {
    uid: number;
    flags: string[];
    internaldate: string;
    /** One character an octet. */
    raw: string;
  }

  export interface StoredMailbox {
    path: string;
    uidvalidity: number;
    messages: StoredMessage[];
  }

  export interface ParsedCommand {
    tag: string;
    command: string;
    attributes?: { type: string; value: string }[];
  }

  export interface Connection {
    server: HoodiecrowServer;
    socket: Socket | null;
    state: 'Not Authenticated' | 'Authenticated' | 'Selected' | 'Logout';
    /** Takes the next line instead of the command parser: set while IDLE lasts. */
    inputHandler: ((line: string) => void) | false;
    /** The connection's listener for the server's `notify` event. */
    _notificationCallback: (notification: unknown) => void;
    send(response: object, description: string, parsed: ParsedCommand, data: string): void;
  }

  export type CommandHandler = (
    connection: Connection,
    parsed: ParsedCommand,
    data: string,
    callback: () => void,
  ) => void;

  export interface FetchItem {
    section?: { type: string; value: string }[];
    partial?: number[];
  }

  export type FetchHandler = (connection: Connection, message: StoredMessage, item: FetchItem) => unknown;

  export interface HoodiecrowServer extends EventEmitter {
    readonly server: Server;
    readonly connectionHandlers: ((connection: Connection) => void)[];
    readonly fetchHandlers: Record<string, FetchHandler>;
    listen(port: number, host: string): void;
    setCommandHandler(command: string, handler: CommandHandler): void;
    getMailbox(path: string): StoredMailbox | undefined;
    appendMessage(mailbox: string, flags: string[], internaldate: Date, raw: string): unknown;
  }

  export interface HoodiecrowOptions {
    plugins?: string[];
    storage?: Record<string, object>;
    users?: Record<string, { password: string }>;
    /** Given so that the package's own, expired certificate is not read. */
    credentials?: object;
  }

  export default function hoodiecrow(options: HoodiecrowOptions): HoodiecrowServer;
}

declare module 'hoodiecrow-imap/lib/commands/handlers/fetch.js' {
  import type { FetchHandler } from 'hoodiecrow-imap';
  const handlers: Record<string, FetchHandler>;
  export default handlers;
}
