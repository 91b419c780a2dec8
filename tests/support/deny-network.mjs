// Ends the process at the first attempt to open a socket or to look up a name.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const deny = () => {
  process.stderr.write('tried to use the network\n');
  process.exit(97);
};
net.Socket.prototype.connect = deny;
dgram.Socket.prototype.send = deny;
dgram.Socket.prototype.bind = deny;
for (const name of Object.keys(dns)) if (/^(lookup|resolve|reverse)/.test(name)) dns[name] = deny;
for (const name of Object.keys(dns.promises)) if (/^(lookup|resolve|reverse)/.test(name)) dns.promises[name] = deny;
globalThis.fetch = deny;
syncBuiltinESMExports();
