// The npm oidc-provider as a platform: it signs an invented person in, and an empty record stands behind its tokens.
// node provider.mjs PORT KEY CERTIFICATE ALGORITHM; prints "ready", then a line for each refresh and revocation.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
const { Provider } = await import(createRequire(process.env.HAVRE_ORACLES_OIDC + '/').resolve('oidc-provider'));

const [port, key, certificate, algorithm] = process.argv.slice(2);
const signing = {
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
};
const provider = new Provider(`https://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'havre', application_type: 'native', token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/cb'], // any port (RFC 8252 §7.3)
    grant_types: ['authorization_code', 'refresh_token'], id_token_signed_response_alg: algorithm,
  }],
  jwks: { keys: [{ ...signing[algorithm]().privateKey.export({ format: 'jwk' }), use: 'sig', alg: algorithm }] },
  enabledJWA: { idTokenSigningAlgValues: [algorithm] },
  cookies: { keys: [generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }).d] },
  scopes: ['openid', 'profile', 'offline_access', 'dmp'],
  claims: { openid: ['sub', 'urn:havre:ins'], profile: ['given_name', 'family_name', 'birthdate'] },
  conformIdTokenClaims: false,
  features: { revocation: { enabled: true } },
  pkce: { required: () => true },
  ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, RefreshToken: 600, Session: 600 },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({
      sub: id, given_name: 'Camille', family_name: 'MOREAU', birthdate: '1987-04-03',
      'urn:havre:ins': { matricule: '287044410921549', oid: '1.2.250.1.213.1.4.10' },
    }),
  }),
});
provider.on('grant.success', (context) => console.log('granted', context.oidc.params.grant_type));
provider.on('grant.revoked', () => console.log('revoked'));

async function record(request, response) {
  const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace(/^Bearer /, ''));
  const mayRead = token?.scope?.split(' ').includes('dmp');
  response.writeHead(mayRead ? 200 : 401, { 'content-type': 'application/fhir+json' });
  response.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 0 }));
}
const signIn = provider.callback();
createServer({ key: readFileSync(key), cert: readFileSync(certificate) },
  (request, response) => (request.url.startsWith('/fhir/') ? record : signIn)(request, response))
  .listen(Number(port), '127.0.0.1', () => console.log('ready'));
