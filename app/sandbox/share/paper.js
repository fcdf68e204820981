// A shared document on the page. Everything that comes out of a document goes in as text or through a list of harmless
// elements: no markup of it is ever handed to the browser to obey.
'use strict';

const Paper = (() => {
  const ALLOWED = new Set(['div', 'p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'b', 'i', 'sup', 'sub', 'hr', 'table', 'tr', 'th', 'td', 'br', 'span']);
  const SPANS = ['colspan', 'rowspan'];
  const addresses = [];

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  // What is not on the list leaves its words behind.
  function copy(from, to, depth) {
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        to.append(child.data);
      } else if (child.nodeType === Node.ELEMENT_NODE && depth < 64) {
        const name = child.localName.toLowerCase();
        if (name === 'script' || name === 'style') continue;
        if (!ALLOWED.has(name)) { copy(child, to, depth + 1); continue; }
        const made = document.createElement(name);
        for (const span of SPANS) {
          const value = Number.parseInt(child.getAttribute(span) || '', 10);
          if (value > 1 && value < 1000) made.setAttribute(span, String(value));
        }
        to.append(made);
        copy(child, made, depth + 1);
      }
    }
  }

  function narrative(div) {
    const parsed = new DOMParser().parseFromString(div, 'application/xhtml+xml'); // inert: nothing in it loads or runs
    if (parsed.getElementsByTagName('parsererror').length) return element('p', 'Ce texte ne peut pas être affiché.');
    const made = element('div', '', 'narrative');
    copy(parsed.documentElement, made, 0);
    for (const table of made.querySelectorAll('table')) { // wide tables scroll by themselves
      const frame = element('div', '', 'wide');
      frame.tabIndex = 0;
      table.replaceWith(frame);
      frame.append(table);
    }
    return made;
  }

  function bytes(base64) {
    const letters = atob(base64);
    const made = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; ++i) made[i] = letters.charCodeAt(i);
    return made;
  }

  function address(attachment, type) {
    const made = URL.createObjectURL(new Blob([bytes(attachment.data)], { type }));
    addresses.push(made);
    return made;
  }

  const EXTENSIONS = { 'application/pdf': 'pdf', 'text/xml': 'xml', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/tiff': 'tif', 'text/plain': 'txt', 'text/rtf': 'rtf', 'application/fhir+json': 'json' };

  // To save, never to open here: the type is one no browser shows.
  function saving(attachment, title) {
    const link = element('a', 'Enregistrer l’original', 'save');
    const kind = EXTENSIONS[attachment.contentType] || 'bin';
    link.href = address(attachment, 'application/octet-stream');
    link.download = `${title.replace(/[^\p{L}\p{N} -]/gu, '_').slice(0, 80)}.${kind}`;
    link.append(` (${kind.toUpperCase()}, ${Math.max(1, Math.round((attachment.size || 0) / 1024))} Ko)`);
    return link;
  }

  function day(text) {
    const date = new Date(text || '');
    return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
  }

  function article(resource, number) {
    const title = resource.description || 'Document';
    const made = element('article', '', 'card');
    made.id = `document-${number}`;
    made.append(element('h2', title));
    const who = (resource.author || []).map((author) => author.display).filter(Boolean).join(', ');
    made.append(element('p', [day(resource.date), who].filter(Boolean).join(' · '), 'by'));
    if (resource.text && resource.text.div) made.append(narrative(resource.text.div));
    const contents = (resource.content || []).filter((one) => one.attachment && one.attachment.data);
    const pages = contents.filter((one) => one.format && one.format.code === 'page');
    pages.forEach((page, index) => {
      const picture = element('img', '', 'page');
      const [, number, all] = /^Page (\d+) sur (\d+)$/.exec(page.attachment.title || '') || [0, index + 1, 0];
      picture.alt = `${title}, page ${number}${all ? ` sur ${all}` : ''}`;
      picture.src = address(page.attachment, 'image/jpeg');
      made.append(picture);
      const next = pages[index + 1];
      const follows = next && (next.attachment.title || '').startsWith(`Page ${Number(number) + 1} `);
      if (Number(all) > Number(number) && !follows) made.append(element('p', `Ce document a ${all} pages : la suite est dans l’original, à enregistrer.`, 'more'));
    });
    if (!pages.length && !(resource.text && resource.text.div)) made.append(element('p', 'Ce document ne s’affiche pas ici ; vous pouvez l’enregistrer.'));
    const originals = contents.filter((one) => !pages.includes(one));
    if (originals.length) {
      const list = element('p', '', 'originals');
      originals.forEach((one) => list.append(saving(one.attachment, title), ' '));
      made.append(list);
    }
    return { made, title };
  }

  function forget() {
    addresses.splice(0).forEach((one) => URL.revokeObjectURL(one));
  }

  return { article, element, forget };
})();
