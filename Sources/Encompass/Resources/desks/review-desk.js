// The review desk: which pupil is this child? One child at a time, beside up to five candidates.

const children = facts.children;
let query = '';
let adds = false;
state = { view: 'start', pass: 1, blind: false, at: 0, who: '', second: '', chosen: '', picks: {} };

// ---- What is decided

const current = () => children[state.at];
const pick = child => state.picks[child.ref];
const differ = one => !!one && !!one.second && one.second.choice !== one.choice;
const needsTwo = child => { const one = pick(child); return child.two || !!one && facts.forcedNeedsTwo && goesAgainst(child, one.choice); };
const isDone = child => { const one = pick(child); return !!one && (one.second ? !differ(one) : !needsTwo(child)); };
const done = () => children.filter(isDone).length;
const isBlind = child => state.pass === 2 ? !(pick(child) && pick(child).second) : state.blind && !pick(child);

// In the second reader's pass: the children the first reader has decided, those that need two people before others.
function turn() {
  if (state.pass === 1) return children;
  const read = children.filter(pick);
  return [...read.filter(needsTwo), ...read.filter(child => !needsTwo(child))];
}
const waits = child => state.pass === 1 ? !pick(child) : !pick(child).second;

// The first five as on the sheet; for a second reader in an order that says nothing, with letters of its own.
function shown(child) {
  const list = child.candidates.map((candidate, index) => ({ candidate, letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index], key: index < 5 }));
  if (!isBlind(child)) return list;
  const first = list.slice(0, 5).sort((one, other) => one.candidate.pupil < other.candidate.pupil ? -1 : 1);
  first.forEach((one, index) => { one.letter = 'VWXYZ'[index]; });
  return [...first, ...list.slice(5).map(one => ({ ...one, letter: '' }))];
}

const chosenName = (child, choice) => {
  if (choice === 'none') return words['none'];
  if (choice === 'ask-police') return words['ask-police'];
  const one = shown(child).find(each => each.candidate.pupil === choice);
  return (one.letter ? one.letter + ', ' : '') + one.candidate.name;
};

// Rows of the file. A first answer that waits for a second is saved too, so that the second may come from another
// desk; an answer on which two differ is not. Where two have read, what each chose before they talked goes with it.
function rows() {
  return children.filter(child => pick(child) && !differ(pick(child))).map(child => {
    const one = pick(child), two = one.second;
    return [facts.run, child.ref, one.choice, one.by, two ? two.by : '', two ? two.at : one.at, one.reason,
      two ? one.own : '', two ? two.own : '', one.seconds];
  });
}

// How long the first reader has had the child on the screen, for the figures of the work.
let seen = { key: '', at: 0 };
function look() {
  const key = state.view === 'child' ? state.pass + ' ' + current().ref : '';
  if (key !== seen.key) seen = { key, at: performance.now() };
}
const seconds = () => Math.min(86400, Math.max(1, Math.round((performance.now() - seen.at) / 1000)));

// ---- What the keys do

function begin(isBlind) {
  const who = typed('who');
  if (!who) { say(words['who-first']); return; }
  change(words['sign-on'], state => { state.who = who; state.blind = isBlind; state.view = children.length ? 'child' : 'list'; });
}

function beginSecond() {
  const who = typed('second');
  if (!who || who.toLowerCase() === state.who.toLowerCase()) { say(words['second-differs']); return; }
  change(words['second-sign-on'], state => {
    state.second = who;
    state.pass = 2;
    const next = turn().find(waits);
    state.view = next ? 'child' : 'list';
    if (next) state.at = children.indexOf(next);
  });
}

function go(index, view) {
  Object.assign(state, { at: index, chosen: '', view: view || 'child' });
  query = '';
  say('');
  show();
}

function step(by) {
  const order = turn();
  const place = order.indexOf(current()) + by;
  if (place < 0 || place >= order.length) { say(words[by < 0 ? 'first-one' : 'last-one']); return; }
  go(children.indexOf(order[place]));
}

function choose(choice) {
  change(words['choice'], state => { state.chosen = choice; });
  heading();
}

// The figures speak against it: then a person writes why.
function goesAgainst(child, choice) {
  const one = child.candidates.find(each => each.pupil === choice);
  return !!one && one.forced;
}
const isForced = (child, choice) => !isBlind(child) && goesAgainst(child, choice);

function decide(reason) {
  if (!reason) { say(words['why-first']); return; }
  const child = current();
  change(fill(words['decision-of'], { sheet: child.sheet }), state => {
    const at = now();
    if (state.pass === 2) {
      const one = state.picks[child.ref];
      one.second = { choice: state.chosen, own: state.chosen, by: state.second, at, reason };
      if (!differ(one)) one.reason = fill(words['both-reasons'], { first: one.reason, second: reason });
    } else {
      state.picks[child.ref] = { choice: state.chosen, own: state.chosen, by: state.who, at, reason, seconds: seconds() };
    }
    state.chosen = '';
    if (!differ(state.picks[child.ref])) advance(state, child);
  });
  query = '';
  show();
  const one = pick(child);
  say(differ(one) ? words['readers-differ'] : fill(words['decided-now'], { sheet: child.sheet }));
}

// To the next that waits, after this one first; to the list where none does.
function advance(state, child) {
  const order = turn();
  const place = order.indexOf(child);
  const next = [...order.slice(place + 1), ...order.slice(0, place)].find(waits);
  if (next) state.at = children.indexOf(next); else state.view = 'list';
}

// The readers have talked: one answer, with what was said.
function settle(choice) {
  const reason = typed('why');
  if (!reason) { say(words['why-first']); document.getElementById('why').focus(); return; }
  const child = current();
  change(fill(words['decision-of'], { sheet: child.sheet }), state => {
    const one = state.picks[child.ref];
    one.choice = choice;
    one.second.choice = choice;
    one.second.at = now();
    one.reason = fill(words['settled-reason'], { reason });
    advance(state, child);
  });
  say(fill(words['decided-now'], { sheet: child.sheet }));
}

// ---- What is seen

function view() {
  look();
  switch (state.view) {
    case 'start': return startView();
    case 'second': return secondView();
    case 'list': return [above(), listView()];
    default: return [above(), childView(current())];
  }
}

function startView() {
  return [el('h1', {}, words['review-title']), el('p', {}, facts.day),
    el('p', {}, el('b', { id: 'clock' }, timeLeft())),
    el('ul', { class: 'rules' }, words['review-rules'].split('|').map(rule => el('li', {}, rule))),
    line('who', words['who'], state.who, () => begin(false), words['who-hint']),
    el('div', { class: 'does' }, el('button', { type: 'button', class: 'strong', click: () => begin(false) }, words['begin']),
      el('button', { type: 'button', click: () => begin(true) }, words['begin-blind']))];
}

function secondView() {
  return [el('h1', {}, words['second-title']),
    el('ul', { class: 'rules' }, words['second-rules'].split('|').map(rule => el('li', {}, rule))),
    line('second', words['second'], state.second, beginSecond, words['second-hint']),
    el('p', { class: 'does' }, el('button', { type: 'button', class: 'strong', click: beginSecond }, words['begin']), undoButton())];
}

function above() {
  const second = state.pass === 1
    ? button('T', words['second-takes-over'], () => {
      change(words['hand-over'], state => { state.view = 'second'; state.chosen = ''; });
      show('second');
    }, { id: 'second-reader', off: !children.some(child => pick(child) && !pick(child).second) })
    : button('T', words['first-again'], () => change(words['hand-over'], state => { state.pass = 1; state.chosen = ''; state.view = 'list'; }),
      { id: 'second-reader' });
  return bar(done(), children.length, [
    button('ArrowLeft', words['previous'], () => step(-1), { id: 'previous', off: state.view !== 'child' }),
    button('ArrowRight', words['next'], () => step(1), { id: 'next', off: state.view !== 'child' }),
    button('L', words['list'], () => go(state.at, 'list'), { id: 'list', off: state.view === 'list' }),
    undoButton(), saveButton(), second, shortcutsButton()]);
}

function standing(child) {
  const one = pick(child);
  if (!one) return words['not-decided'];
  if (isBlind(child)) return words['waits-blind'];
  if (differ(one)) return words['readers-differ'];
  return chosenName(child, one.choice) + (isDone(child) ? '' : '. ' + words['waits-second']);
}

function listView() {
  if (!children.length) return [el('h1', {}, words['nothing-waits'])];
  return [el('h1', {}, words['review-list']),
    el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words['review-list'] },
      el('table', { class: 'list' },
        el('thead', {}, el('tr', {}, words['review-columns'].split('|').map(title => el('th', { scope: 'col' }, title || el('span', { class: 'unseen' }, words['open']))))),
        el('tbody', {}, turn().map(child => el('tr', { class: isDone(child) ? 'done' : '' },
          el('td', {}, child.sheet),
          el('th', { scope: 'row' }, own(child.name || words['no-name'])),
          el('td', {}, own(standing(child), 'span'), needsTwo(child) ? el('span', { class: 'tag' }, words['two-people']) : null),
          el('td', {}, el('button', { type: 'button', id: 'open-' + child.sheet, click: () => go(children.indexOf(child)) },
            words['open'], el('span', { class: 'unseen' }, ' ' + child.sheet)))))))),
    el('p', { class: 'hint' }, words['review-after'])];
}

function childView(child) {
  const one = pick(child);
  return [
    el('h1', {}, child.name ? [words['which'] + ' ', own(child.name), '?'] : words['which-unnamed']),
    el('p', { class: 'where' }, `${child.sheet} · `, own(child.where),
      needsTwo(child) ? el('span', { class: 'tag' }, words['two-people']) : null,
      state.pass === 2 ? el('span', { class: 'tag' }, fill(words['second-reads'], { who: state.second })) : null),
    isBlind(child) ? el('p', { class: 'note' }, words['blind-note']) : child.hints.map(hint => el('p', { class: 'note' }, hint)),
    state.chosen ? reasonPanel(child) : one && !isBlind(child) ? decidedPanel(child, one) : null,
    comparison(child),
    state.chosen || one && !isBlind(child) ? null : choicePanel(child)
  ];
}

function choicePanel(child) {
  return el('section', { class: 'panel', 'aria-label': words['decide'] },
    el('h2', {}, words['decide-else']),
    el('div', { class: 'does big' },
      button('N', words['none'] + (isBlind(child) ? '' : ` (${child.none}%)`), () => choose('none'), { id: 'none' }),
      button('P', words['ask-police'], () => choose('ask-police'), { id: 'ask-police' })));
}

function reasonPanel(child) {
  const kind = ['none', 'ask-police'].includes(state.chosen) ? state.chosen : 'pupil';
  const isOwnOnly = isForced(child, state.chosen);
  const ready = isOwnOnly ? [] : words['why-' + kind].split('|');
  return el('section', { class: 'panel now', 'aria-label': words['why'] },
    el('h2', {}, words['you-chose'] + ' ', own(chosenName(child, state.chosen)), '. ', words['why']),
    isOwnOnly ? el('p', { class: 'note' }, words['forced']) : null,
    el('div', { class: 'does' },
      ready.map((reason, index) => button(String(index + 1), reason, () => decide(reason), { id: 'why-' + (index + 1) }))),
    line('why', words['why-own'], '', () => decide(typed('why')), words['why-hint']),
    el('div', { class: 'does' },
      el('button', { type: 'button', click: () => decide(typed('why')) }, words['decide-own']),
      button('0', words['write'], () => document.getElementById('why').focus(), { id: 'write' }),
      button('B', words['back'], undo, { id: 'back' })));
}

function decidedPanel(child, one) {
  if (differ(one)) {
    return el('section', { class: 'panel now', 'aria-label': words['readers-differ'] },
      el('h2', {}, words['readers-differ']),
      el('p', {}, `${one.by}: `, own(chosenName(child, one.choice)), `. ${one.reason}`),
      el('p', {}, `${one.second.by}: `, own(chosenName(child, one.second.choice)), `. ${one.second.reason}`),
      line('why', words['talked'], '', input => { input.blur(); say(words['settle-choose']); }, words['settle-choose']),
      el('div', { class: 'does big' },
        button('1', [words['agree-on'] + ' ', own(chosenName(child, one.choice))], () => settle(one.choice), { id: 'agree-1' }),
        button('2', [words['agree-on'] + ' ', own(chosenName(child, one.second.choice))], () => settle(one.second.choice), { id: 'agree-2' }),
        [one.choice, one.second.choice].includes('ask-police') ? null
          : button('P', words['ask-police'], () => settle('ask-police'), { id: 'agree-3' }),
        button('0', words['write'], () => document.getElementById('why').focus(), { id: 'write' })));
  }
  return el('section', { class: 'panel', 'aria-label': words['decided'] },
    el('h2', {}, words['decided'] + ': ', own(chosenName(child, one.choice))),
    el('p', {}, one.reason, ' ', el('span', { class: 'hint' },
      fill(words['decided-by'], { who: one.second ? `${one.by}, ${one.second.by}` : one.by, at: one.at.slice(11) }))),
    !isDone(child) ? el('p', { class: 'note' }, words['waits-second']) : null,
    el('div', { class: 'does' }, button('C', words['change'],
      () => change(words['reopening'], state => { delete state.picks[child.ref]; }), { id: 'change' })));
}

// ---- The candidates beside what the police wrote

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function found(child) {
  const all = shown(child);
  const parts = folded(query).split(/\s+/).filter(part => part);
  if (!parts.length) return all.slice(0, 5);
  return all.filter(({ candidate }) => {
    const text = folded([candidate.pupil, candidate.name, ...candidate.cells.map(cell =>
      cell.runs.map(run => run[0]).join('') + ' ' + cell.lines.join(' '))].join(' '));
    return parts.every(part => text.includes(part));
  }).slice(0, 5);
}

function comparison(child) {
  const grid = el('div', { class: 'grid', id: 'grid' });
  const draw = () => {
    const list = found(child);
    grid.style.setProperty('--columns', String(Math.max(1, list.length)));
    grid.style.setProperty('--rows', String(child.fields.length + 2));
    grid.replaceChildren(labels(child), police(child), ...list.map(one => candidateColumn(child, one)));
    const count = document.getElementById('found');
    if (count) count.textContent = foundText(child, list.length);
  };
  draw();
  const search = line('find', words['find'], query, () => {
    const first = grid.querySelector('button');
    if (first) first.focus();
  }, null);
  search.classList.add('find');
  search.querySelector('input').addEventListener('input', event => { query = event.target.value; draw(); });
  return [
    child.candidates.length ? null : el('p', { class: 'note' }, fill(words['no-candidate'], { count: child.compared })),
    child.candidates.length ? el('div', { class: 'tools' },
      button('/', words['find-key'], () => document.getElementById('find').focus(), { id: 'find-key' }), search,
      el('p', { id: 'found', role: 'status', class: 'hint' }, foundText(child, found(child).length)),
      isBlind(child) ? null : button('M', words['adds'], () => { adds = !adds; show('adds'); }, { id: 'adds', pressed: String(adds) })) : null,
    grid,
    child.candidates.length && !isBlind(child) ? el('p', { class: 'hint' }, fill(words['key-line'], { count: child.compared })) : null
  ];
}

const foundText = (child, count) => fill(words['found'], { count, all: child.candidates.length });

function labels(child) {
  return el('div', { class: 'column labels', 'aria-hidden': 'true' }, el('div', {}), child.fields.map(field => el('div', {}, field.title)), el('div', {}));
}

function police(child) {
  return el('section', { class: 'column police', 'aria-labelledby': 'police' },
    el('h2', { id: 'police' }, words['police-wrote']),
    child.fields.map(field => el('dl', {}, el('dt', {}, field.title),
      el('dd', {}, own(field.police), field.line ? el('span', { class: 'more' }, own(field.line)) : null))),
    el('div', {}));
}

function candidateColumn(child, { candidate, letter, key }) {
  const isOpen = !state.chosen && (isBlind(child) || !pick(child));
  const id = 'candidate-' + child.candidates.indexOf(candidate);
  return el('section', { class: 'column', 'aria-labelledby': id },
    el('h2', { id }, el('span', { class: 'letter' }, letter || words['other-pupil']),
      isBlind(child) ? null : el('span', { class: 'share' }, ' ' + candidate.percent)),
    candidate.cells.map((cell, index) => el('dl', {}, el('dt', {}, child.fields[index].title),
      el('dd', {},
        el('bdi', {}, cell.runs.map(([text, isMarked]) => isMarked ? el('u', {}, text) : text)),
        cell.lines.map(text => el('span', { class: 'more' }, own(text))),
        cell.word ? el('span', { class: 'word' }, mark(cell.mark), ' ', cell.word) : null,
        cell.mark && cell.mark !== 'same' ? el('span', { class: 'beside' }, words['police-wrote'] + ': ', own(child.fields[index].police)) : null,
        adds && !isBlind(child) && cell.adds ? el('span', { class: 'word' }, cell.adds) : null))),
    el('div', { class: 'does' }, isOpen ? button(key ? letter : '', words['this-pupil'], () => choose(candidate.pupil),
      { id: 'choose-' + child.candidates.indexOf(candidate) }) : null));
}

// The four marks of the printed sheet: full, half, empty circle, and a dash.
function mark(kind) {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [['viewBox', '0 0 10 10'], ['width', '13'], ['height', '13'], ['aria-hidden', 'true']]) picture.setAttribute(name, value);
  const draw = (tag, attributes) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    picture.append(shape);
  };
  const ring = { cx: 5, cy: 5, r: 4, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.1 };
  if (kind === 'same') draw('circle', { cx: 5, cy: 5, r: 4.4, fill: 'currentColor' });
  if (kind === 'close') { draw('circle', ring); draw('path', { d: 'M5 1a4 4 0 0 1 0 8z', fill: 'currentColor' }); }
  if (kind === 'different') draw('circle', ring);
  if (kind === 'unknown') draw('path', { d: 'M1 5h8', stroke: 'currentColor', 'stroke-width': 1.6 });
  return picture;
}

show('who');
