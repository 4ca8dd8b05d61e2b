// The search box answers while somebody types. Arrows walk the answers, Enter opens one, Escape closes.
(() => {
  const search = document.querySelector('[data-search]');
  if (!search) return;
  const input = search.querySelector('input');
  const answer = document.getElementById(input.getAttribute('aria-controls'));
  const count = search.querySelector('[data-search-count]');
  const hits = () => [...answer.querySelectorAll('[role=option]')];
  const pause = 120;
  let waiting;
  let asked = 0;
  let chosen = -1;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  };

  const close = () => {
    asked += 1;
    answer.replaceChildren();
    count.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };

  const choose = (next) => {
    const all = hits();
    if (all.length === 0) return;
    chosen = (next + all.length) % all.length;
    all.forEach((hit, at) => hit.setAttribute('aria-selected', String(at === chosen)));
    input.setAttribute('aria-activedescendant', all[chosen].id);
    all[chosen].scrollIntoView({ block: 'nearest' });
  };

  const option = (hit, at) => {
    const link = element('a', 'cw-hit', '');
    link.href = hit.path;
    link.id = `search-hit-${at}`;
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
    link.append(element('b', '', hit.title), element('span', '', hit.detail));
    return link;
  };

  // A sentence is no answer to choose from, so the box is a list only while it holds answers.
  const say = (sentence) => {
    answer.removeAttribute('role');
    answer.replaceChildren(element('p', 'cw-search__note', sentence));
    count.textContent = sentence;
  };

  const show = (found) => {
    chosen = -1;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length === 0) {
      say('Nobody found. Try the beginning of the last name, a birth date as 3/14/1985, or a number.');
      return;
    }
    answer.setAttribute('role', 'listbox');
    answer.replaceChildren(...found.map(option));
    count.textContent = `${found.length} found`;
    choose(0);
  };

  const refused = (status) => say(status === 409
    ? 'You switched the practice in another window. Load this page again.'
    : 'The search did not answer. Load this page again.');

  const ask = async () => {
    const text = input.value.trim();
    if (text === '') {
      close();
      return;
    }
    asked += 1;
    const mine = asked;
    const body = new URLSearchParams({ text, practice: search.dataset.practice });
    const response = await fetch(search.dataset.search, { method: 'POST', body, redirect: 'manual' });
    if (mine !== asked) return;
    if (response.ok) show(await response.json());
    else refused(response.status);
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });

  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) hits()[chosen].click();
    else if (event.key === 'Escape' && answer.childElementCount > 0) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  document.addEventListener('click', (event) => {
    if (!search.contains(event.target)) close();
  });
})();
