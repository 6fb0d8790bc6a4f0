
(() => {
  'use strict';
  const page = document.documentElement.classList;
  const input = document.getElementById('SEARCH');
  const count = document.getElementById('COUNT');
  const said = document.getElementById('SAID');
  const articles = [...document.querySelectorAll('article')];
  const gaps = [...document.querySelectorAll('.gap')];
  const sections = [...document.querySelectorAll('section')];

  const numberOf = text => (/^(\d+|0x[\da-f]+)$/.test(text) ? BigInt(text) : null);

  // The numbers of an entry or a gap, from its first bold text: "105-199".
  const rangeOf = element => {
    const range = (element.querySelector('b')?.textContent ?? '').split('-').map(numberOf);
    return range.length < 3 && !range.includes(null) ? { first: range[0], last: range.at(-1) } : null;
  };

  const textOf = (element, selector) => element.querySelector(selector)?.textContent ?? '';

  // Everything that a search looks at, in lower case. Names also count as they are spelled in code.
  const textsOf = article => {
    const names = [...article.querySelectorAll('h3, dd > b')].map(element => element.textContent);
    const enumerator = textOf(article, 'code').split('::').at(-1);
    const spelled = names.map(name => name.replace(/'/g, '').replace(/[^A-Za-z0-9]+/g, '_'));
    return [...names, enumerator, ...spelled, textOf(article, '.state'), textOf(article, '.meaning')].join('\n').toLowerCase();
  };

  const entries = articles.map(element => ({
    element,
    texts: textsOf(element),
    codes: [...element.querySelectorAll('code')].map(code => code.textContent.toLowerCase()),
    range: rangeOf(element.querySelector('h3')),
  }));
  const ranges = gaps.map(element => ({ element, range: rangeOf(element) }));

  const isLetter = character => /[\p{L}\p{N}]/u.test(character ?? '');
  const hasWordStart = (texts, word) => {
    for (let at = texts.indexOf(word); at >= 0; at = texts.indexOf(word, at + 1)) {
      if (!isLetter(texts[at - 1]) || !isLetter(word[0])) return true;
    }
    return false;
  };
  const contains = (range, number) => range !== null && number !== null && range.first <= number && number <= range.last;

  // Code is found from its start, such as IANA_HTTP_STATUS_OK, or from a part of its scope, such as status::ok.
  const isCode = ({ codes }, word) => codes.some(code =>
    /[_:]/.test(word) && code.startsWith(word) || word.includes('::') && code.includes(word));

  // Words are searched at the start of words, and anywhere if that finds nothing.
  const find = words => {
    const number = words.length === 1 ? numberOf(words[0]) : null;
    const matches = has => entries.map(entry => contains(entry.range, number) ||
      words.every(word => isCode(entry, word) || has(entry.texts, word)));
    const found = matches(hasWordStart);
    return { number, found: found.includes(true) ? found : matches((texts, word) => texts.includes(word)) };
  };

  const show = () => {
    // Phones type another apostrophe.
    const words = input.value.toLowerCase().replace(/\u2019/g, "'").split(/\s+/).filter(word => word !== '');
    const { number, found } = find(words);
    entries.forEach(({ element }, i) => { element.hidden = !found[i]; });
    ranges.forEach(({ element, range }) => { element.hidden = words.length > 0 && !contains(range, number); });
    for (const section of sections) {
      section.hidden = words.length > 0 && !section.querySelector('article:not([hidden]), .gap:not([hidden])');
    }
    const matching = found.filter(isFound => isFound).length;
    const none = ranges.some(({ element }) => !element.hidden) ? 'No entry' : 'Nothing found';
    count.textContent = words.length === 0 ? '' : matching === 0 ? none : `${matching} of ${entries.length}`;
  };

  const search = query => {
    input.value = query;
    show();
  };

  const decoded = text => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  const entryOf = id => document.getElementById(id) ?? document.getElementById(decoded(id)) ??
    document.getElementById(decoded(id).toLowerCase()) ??
    ranges.find(({ range }) => contains(range, numberOf(id)))?.element;

  // "#q=payload" searches. Everything else leads to an entry, also if the present search hides it.
  const followAddress = () => {
    const fragment = location.hash.slice(1);
    if (fragment.startsWith('q=')) {
      search(decoded(fragment.slice(2).replace(/\+/g, ' ')));
      return;
    }
    const entry = fragment === '' ? null : entryOf(fragment);
    if (!entry) return;
    if (entry.closest('[hidden]')) search('');
    if (entry.id !== '' && entry.id !== fragment) location.replace(`#${entry.id}`);
    if (entry.id === '') entry.scrollIntoView();
  };

  // Browsers limit how often an address may change, so wait until the reader stops typing.
  let timer = 0;
  const stopTyping = () => {
    page.remove('typing');
    const query = input.value.trim();
    const address = query === '' ? location.pathname + location.search : `#q=${encodeURIComponent(query)}`;
    history.replaceState(null, '', address);
  };

  input.addEventListener('input', () => {
    page.add('typing');
    show();
    clearTimeout(timer);
    timer = setTimeout(stopTyping, 300);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') articles.find(article => !article.hidden)?.querySelector('a').focus();
  });

  // Without a secure connection, browsers have no clipboard API.
  const copy = async code => {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      document.execCommand('copy');
    }
  };
  document.addEventListener('click', async event => {
    const button = event.target.closest('button');
    if (!button) return;
    const code = button.previousElementSibling;
    await copy(code);
    said.textContent = `Copied ${code.textContent}`;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });

  addEventListener('hashchange', followAddress);
  page.add('js');
  followAddress();
})();
