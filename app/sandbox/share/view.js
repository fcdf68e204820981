// Reads a SMART Health Link in the browser: asks for the manifest with the passcode, fetches the sealed files, opens them
// with the key after « # » (which browsers never send) and puts them on the page. No storage, no third party.
'use strict';

(() => {
  const $ = (id) => document.getElementById(id);
  const show = (id) => ['door', 'closed', 'read'].forEach((one) => { $(one).hidden = one !== id; });
  const MAX_FILES = 101;
  let closing = 0;

  function base64url(text) {
    if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Error('base64url');
    const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const made = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; ++i) made[i] = letters.charCodeAt(i);
    return made;
  }

  function payload() {
    try {
      const match = /^#shlink:\/([A-Za-z0-9_-]+)$/.exec(decodeURIComponent(location.hash));
      if (!match) return null;
      const said = JSON.parse(new TextDecoder().decode(base64url(match[1])));
      const key = base64url(said.key);
      const url = new URL(said.url);
      if (key.length !== 32 || url.origin !== location.origin || (said.v || 1) !== 1) return null;
      return { url: url.href, key, label: String(said.label || '').slice(0, 80), expires: (said.exp || 0) * 1000 };
    } catch {
      return null;
    }
  }

  function close(why) {
    clearInterval(closing);
    Paper.forget();
    $('documents').replaceChildren();
    $('contents').replaceChildren();
    $('until').textContent = '';
    $('closed-why').textContent = why;
    show('closed');
  }

  const LATE = 'Le temps du partage est passé. Demandez au patient un nouveau lien.';
  const GONE = 'Il a été fermé par le patient, son temps est passé, ou trop de codes faux ont été essayés. Demandez-lui un nouveau lien.';

  async function open(sealed, key) {
    const [head, wrapped, iv, text, tag] = sealed.trim().split('.');
    const header = JSON.parse(new TextDecoder().decode(base64url(head)));
    if (header.alg !== 'dir' || header.enc !== 'A256GCM' || wrapped !== '' || header.zip) throw new Error('jwe');
    const body = base64url(text);
    const end = base64url(tag);
    if (end.length !== 16) throw new Error('jwe');
    const joined = new Uint8Array(body.length + end.length);
    joined.set(body);
    joined.set(end, body.length);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: base64url(iv), additionalData: new TextEncoder().encode(head), tagLength: 128 }, key, joined);
    return JSON.parse(new TextDecoder().decode(plain));
  }

  async function read(location, key) {
    const url = new URL(location, window.location.origin);
    if (url.origin !== window.location.origin) throw new Error('origin');
    const answer = await fetch(url, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error('file');
    return open(await answer.text(), key);
  }

  function refuse(text) {
    $('error').textContent = text;
    $('error').hidden = false;
    $('passcode').value = '';
    $('passcode').focus();
  }

  async function ask(link) {
    const answer = await fetch(link.url, {
      method: 'POST', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ recipient: $('recipient').value.trim(), passcode: $('passcode').value.replace(/\s/g, '') }),
    });
    if (answer.status === 401) {
      const left = (await answer.json()).remainingAttempts || 0;
      if (left < 1) close(GONE);
      else refuse(left === 1 ? 'Ce code n’est pas le bon. Encore 1 essai.' : `Ce code n’est pas le bon. Encore ${left} essais.`);
      return null;
    }
    if (answer.status === 404) { close(link.expires && Date.now() > link.expires ? LATE : GONE); return null; }
    if (!answer.ok) { refuse('Le serveur ne répond pas comme il faut. Réessayez dans un moment.'); return null; }
    return answer.json();
  }

  function put(resources, link) {
    $('read-label').textContent = link.label || 'Documents partagés';
    document.title = link.label || 'Documents partagés';
    resources.forEach((resource, index) => {
      const { made, title } = Paper.article(resource, index + 1);
      const entry = Paper.element('li');
      const button = Paper.element('button', title, 'entry'); // not a link: the address keeps no trace of what is read
      button.type = 'button';
      button.addEventListener('click', () => made.scrollIntoView());
      entry.append(button);
      $('contents').append(entry);
      $('documents').append(made);
    });
    $('contents').parentElement.hidden = resources.length < 2;
    show('read');
    history.replaceState(null, '', location.pathname); // the key does not stay in the address
    document.body.dataset.ready = String(resources.length);
  }

  async function submit(event, link) {
    event.preventDefault();
    $('error').hidden = true;
    $('form').querySelector('button').disabled = true;
    try {
      const manifest = await ask(link);
      if (!manifest) return;
      const key = await crypto.subtle.importKey('raw', link.key, 'AES-GCM', false, ['decrypt']);
      link.key.fill(0);
      put(await Promise.all((manifest.files || []).slice(0, MAX_FILES).map((file) => read(file.location, key))), link);
    } catch {
      close('Ce qui a été reçu ne peut pas être déchiffré : le lien est incomplet, ou le partage a changé. Demandez au patient un nouveau lien.');
    } finally {
      $('form').querySelector('button').disabled = false;
    }
  }

  function countDown(link) {
    if (!link.expires) return;
    const tick = () => {
      const left = Math.ceil((link.expires - Date.now()) / 1000);
      if (left <= 0) { close(LATE); return; }
      $('until').textContent = left > 7200 ? `Encore ${Math.round(left / 3600)} heures` : left > 90 ? `Encore ${Math.round(left / 60)} minutes` : `Encore ${left} secondes`;
    };
    closing = setInterval(tick, 1000);
    tick();
  }

  const link = payload();
  if (!link) { close('Ce lien est incomplet. Reprenez-le en entier, ou lisez le code QR à nouveau.'); return; }
  if (link.expires && Date.now() > link.expires) { close(LATE); return; }
  $('label').textContent = link.label || 'Documents partagés';
  show('door');
  $('recipient').focus();
  $('form').addEventListener('submit', (event) => submit(event, link));
  countDown(link);
})();
