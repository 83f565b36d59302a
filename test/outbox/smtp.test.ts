import { expect } from 'chai';
import { createCredentials } from '../../src/outbox/credentials.js';
import { SmtpTransport, type SmtpConfig } from '../../src/outbox/smtp.js';
import { TransportError } from '../../src/outbox/transport.js';
import { agreeable, reply, startRawServer, startSmtpServer } from './support/smtpServer.js';

const raw = Buffer.from(
  'Message-ID: <m1@nexttechnik.example>\r\nSubject: x\r\n\r\nGr=C3=BC=C3=9Fe\r\n.\r\n..dots\r\nend\r\n',
);
const envelope = { from: 'referrals@nexttechnik.example', to: ['priya@harbourfield.example'] };
const timeouts = { connect: 2000, greeting: 2000, silence: 400 };

describe('outbox/smtp', () => {
  const cleanups: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  const started = async <S extends { stop(): Promise<void> }>(server: Promise<S>): Promise<S> => {
    const running = await server;
    cleanups.push(() => running.stop());
    return running;
  };
  const transport = (port: number, change: Partial<SmtpConfig> = {}, password: string | null = null): SmtpTransport => {
    const config = {
      host: '127.0.0.1',
      port,
      security: 'none',
      allowSelfSigned: false,
      connections: 2,
      ...change,
    } as const;
    const credentials =
      password === null
        ? null
        : createCredentials({ type: 'password', user: 'desk', password: { env: 'X' } }, { password }, { now: () => 0 });
    const sending = new SmtpTransport(config, credentials, timeouts);
    cleanups.push(() => sending.close());
    return sending;
  };
  const failure = async (work: Promise<unknown>): Promise<TransportError> => {
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    if (!(error instanceof TransportError)) throw new Error(`no TransportError: ${String(error)}`);
    return error;
  };

  it('hands over the octets unchanged, dots and all, and uses a connection for several mails', async () => {
    const server = await started(startSmtpServer());
    const sending = transport(server.port);
    for (let count = 0; count < 3; count += 1) {
      expect(await sending.send(raw, envelope)).to.deep.include({ accepted: envelope.to, rejected: [] });
    }
    expect(server.received.map((mail) => mail.raw)).to.deep.equal([raw, raw, raw].map(String));
    expect(server.received[0]).to.deep.include({ from: envelope.from, to: envelope.to });
    expect(server.connections).to.equal(1);
  });

  it('says who was accepted, who may be tried again and who never', async () => {
    const server = await started(
      startSmtpServer({
        rcpt: (address) =>
          address.startsWith('full')
            ? reply(452, '4.2.2 mailbox full')
            : address.startsWith('gone')
              ? reply(550, '5.1.1 unknown')
              : null,
      }),
    );
    const to = ['priya@x.example', 'full@x.example', 'gone@x.example'];
    const result = await transport(server.port).send(raw, { ...envelope, to });
    expect(result.accepted).to.deep.equal(['priya@x.example']);
    expect(result.rejected.map(({ address, temporary }) => [address, temporary])).to.deep.equal([
      ['full@x.example', true],
      ['gone@x.example', false],
    ]);
    expect(server.received[0]?.to).to.deep.equal(['priya@x.example']);
  });

  it('tells recipients apart also where nobody was accepted', async () => {
    const server = await started(
      startSmtpServer({ rcpt: (address) => reply(address.startsWith('full') ? 452 : 550, 'no') }),
    );
    const error = await failure(
      transport(server.port).send(raw, { ...envelope, to: ['full@x.example', 'gone@x.example'] }),
    );
    expect(error).to.include({ code: 'smtp-temporary', scope: 'mail', uncertain: false });
    expect(error.rejected.map(({ temporary }) => temporary)).to.deep.equal([true, false]);
  });

  for (const [stage, script] of [
    ['sender', { mail: () => reply(451, '4.3.0 later') }],
    ['recipient', { rcpt: () => reply(450, '4.2.0 greylisted') }],
    ['content', { data: () => reply(451, '4.7.1 scanner down') }],
  ] as const) {
    it(`is temporary and certain after 4yz to the ${stage}`, async () => {
      const server = await started(startSmtpServer(script));
      const error = await failure(transport(server.port).send(raw, envelope));
      expect(error).to.include({ code: 'smtp-temporary', temporary: true, scope: 'mail', uncertain: false });
      expect(error.message).to.match(/^45[01] /);
    });
  }

  for (const [stage, script] of [
    ['sender', { mail: () => reply(550, '5.7.1 not yours') }],
    ['recipient', { rcpt: () => reply(550, '5.1.1 unknown') }],
    ['content', { data: () => reply(554, '5.7.1 spam') }],
  ] as const) {
    it(`is permanent after 5yz to the ${stage}, and the connection serves the next mail`, async () => {
      const server = await started(startSmtpServer(script));
      const sending = transport(server.port);
      const error = await failure(sending.send(raw, envelope));
      expect(error).to.include({ code: 'smtp-permanent', temporary: false, scope: 'mail', uncertain: false });
      expect(await failure(sending.send(raw, envelope))).to.have.property('code', 'smtp-permanent');
      expect(server.connections).to.equal(1);
    });
  }

  it('refuses a mail above the size that the server states, before anything leaves', async () => {
    const server = await started(startSmtpServer({}, { size: 100 }));
    const error = await failure(transport(server.port).send(Buffer.concat([raw, Buffer.alloc(200, 'x')]), envelope));
    expect(error).to.include({ code: 'smtp-permanent', scope: 'mail' });
    expect(server.received).to.have.length(0);
  });

  it('is uncertain when the server goes away within DATA', async () => {
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) => {
        if (state.inData) socket.destroy();
        return agreeable(line, socket, state);
      }),
    );
    expect(await failure(transport(server.port).send(raw, envelope))).to.include({
      code: 'smtp-temporary',
      scope: 'mail',
      uncertain: true,
    });
  });

  it('is uncertain when the server goes away instead of answering the final dot', async () => {
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) => {
        if (!state.inData || line !== '.') return agreeable(line, socket, state);
        socket.destroy();
        return null;
      }),
    );
    expect((await failure(transport(server.port).send(raw, envelope))).uncertain).to.equal(true);
  });

  it('is uncertain when the final dot is never answered', async () => {
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) =>
        state.inData && line === '.' ? null : agreeable(line, socket, state),
      ),
    );
    expect((await failure(transport(server.port).send(raw, envelope))).uncertain).to.equal(true);
  });

  it('is certain when the server goes away before DATA', async () => {
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) => {
        if (line.startsWith('RCPT')) socket.destroy();
        return agreeable(line, socket, state);
      }),
    );
    expect(await failure(transport(server.port).send(raw, envelope))).to.include({ scope: 'mail', uncertain: false });
  });

  it('sends once over a new connection when the server had closed the idle one', async () => {
    let connections = 0;
    let mails = 0;
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) => {
        if (line.startsWith('EHLO')) connections += 1;
        const ends = state.inData && line === '.';
        if (ends) {
          mails += 1;
          setTimeout(() => socket.destroy(), 5);
        }
        return agreeable(line, socket, state);
      }),
    );
    const sending = transport(server.port);
    await sending.send(raw, envelope);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await sending.send(raw, envelope);
    expect({ connections, mails }).to.deep.equal({ connections: 2, mails: 2 });
  });

  it('sends once over a new connection when the server closes the old one just then', async () => {
    let mails = 0;
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) => {
        if (state.inData && line === '.') mails += 1;
        if (mails === 1 && line.startsWith('MAIL')) {
          mails += 10;
          socket.destroy();
        }
        return agreeable(line, socket, state);
      }),
    );
    const sending = transport(server.port);
    await sending.send(raw, envelope);
    expect((await sending.send(raw, envelope)).accepted).to.deep.equal(envelope.to);
    expect(mails).to.equal(12);
  });

  it('blames the server when nobody answers, greets or wants to', async () => {
    const closed = await startRawServer('220 hi\r\n', agreeable);
    await closed.stop();
    const silent = await started(startRawServer(null, agreeable));
    const busy = await started(startRawServer('554 no service\r\n', agreeable));
    for (const port of [closed.port, silent.port, busy.port]) {
      const error = await failure(transport(port).send(raw, envelope));
      expect(error).to.include({ code: 'smtp-temporary', scope: 'server', uncertain: false });
      expect(error.wayOut).to.be.a('string');
      expect(error.message).to.contain(`127.0.0.1:${port}`);
    }
  });

  it('does not go on in the clear where STARTTLS is asked for and not offered', async () => {
    const server = await started(startSmtpServer());
    const error = await failure(transport(server.port, { security: 'starttls' }).send(raw, envelope));
    expect(error.scope).to.equal('server');
    expect(server.received).to.have.length(0);
  });

  it('wants a certificate that somebody signed, unless told otherwise', async () => {
    // smtp-server brings a self-signed certificate for localhost.
    const server = await started(startSmtpServer({}, { disabledCommands: ['AUTH'] }));
    const strict = await failure(transport(server.port, { security: 'starttls' }).send(raw, envelope));
    expect(strict).to.include({ scope: 'server' });
    expect(strict.wayOut).to.contain('certificate');
    const lax = transport(server.port, { security: 'starttls', allowSelfSigned: true });
    expect((await lax.send(raw, envelope)).accepted).to.deep.equal(envelope.to);
  });

  it('logs in with a password, and says what to check when it is refused', async () => {
    const server = await started(
      startSmtpServer({ auth: (user, password) => user === 'desk' && password === 'right' }),
    );
    await transport(server.port, {}, 'right').verify();
    const error = await failure(transport(server.port, {}, 'wrong').send(raw, envelope));
    expect(error).to.include({ code: 'smtp-authentication', scope: 'server' });
    expect(error.message).not.to.contain('wrong');
    expect(error.wayOut).to.contain('smtp.auth');
  });

  it('logs in with an access token, and asks for a new one after it was refused', async () => {
    const server = await started(startSmtpServer({ auth: (_user, _password, token) => token === 'token-2' }));
    let fetched = 0;
    const credentials = createCredentials(
      { type: 'oauth2-microsoft', user: 'desk', tenant: 't', clientId: 'c', clientSecret: { env: 'X' } },
      { clientSecret: 's' },
      {
        now: () => 0,
        source: () => {
          fetched += 1;
          return Promise.resolve({ token: `token-${fetched}`, expiresAt: 3_600_000 });
        },
      },
    );
    const config = {
      host: '127.0.0.1',
      port: server.port,
      security: 'none',
      allowSelfSigned: false,
      connections: 1,
    } as const;
    const sending = new SmtpTransport(config, credentials, timeouts);
    cleanups.push(() => sending.close());
    expect(await failure(sending.send(raw, envelope))).to.have.property('code', 'smtp-authentication');
    expect((await sending.send(raw, envelope)).accepted).to.deep.equal(envelope.to);
    expect(fetched).to.equal(2);
  });

  it('blames the login when a server asks for one only at MAIL FROM', async () => {
    const server = await started(startSmtpServer({ mail: () => reply(530, '5.7.0 authentication required') }));
    expect(await failure(transport(server.port).send(raw, envelope))).to.include({
      code: 'smtp-authentication',
      scope: 'server',
    });
  });

  it('opens no more connections than configured', async () => {
    const server = await started(startSmtpServer());
    const sending = transport(server.port, { connections: 2 });
    await Promise.all(Array.from({ length: 8 }, () => sending.send(raw, envelope)));
    expect(server.received).to.have.length(8);
    expect(server.connections).to.be.at.most(2);
  });

  it('fails what is under way as uncertain when it is closed', async () => {
    const server = await started(
      startRawServer('220 hi\r\n', (line, socket, state) =>
        state.inData && line === '.' ? null : agreeable(line, socket, state),
      ),
    );
    const sending = transport(server.port);
    const pending = failure(sending.send(raw, envelope));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await sending.close();
    expect((await pending).uncertain).to.equal(true);
  });
});
