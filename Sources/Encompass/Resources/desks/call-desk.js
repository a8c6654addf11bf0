// The call desk: one school, one call, in call order. No child's name is on the screen before the listener is known.

const calls = facts.calls;
let query = '';
state = { view: 'start', at: 0, who: '', tries: {}, live: null };
// live: the call on the line: { on: whom, by name; role; isPrivate; answers: one a child, 'yes' or 'read' }.
// tries: by child: [{ try, at, spoke, code, by }].

// ---- What is settled

const current = () => calls[state.at];
const tries = child => state.tries[child.id] || [];
const code = child => tries(child).length ? tries(child)[tries(child).length - 1].code : 0;
// Told (1, 2), not on roll (6) and closed today (7) end a child's part of the call; 3, 4 and 5 are tried again.
const isSettled = child => [1, 2, 6, 7].includes(code(child));
const isDone = call => call.children.every(isSettled);
const done = () => calls.filter(isDone).length;
const attempts = call => Math.max(0, ...call.children.flatMap(child => tries(child).map(one => one.try)));
const tryNumber = call => state.live && state.live.try || attempts(call) + 1;
const waiting = call => call.children.filter(child => !isSettled(child));
const answer = child => (state.live && state.live.answers[child.id]) || '';
const heard = call => waiting(call).filter(child => answer(child) === 'read');
const isVerified = () => !!state.live && state.live.on !== '' && state.live.isPrivate;

// One line for each police record of the child: two incidents of one child are two records and one telling.
function rows() {
  return calls.flatMap(call => call.children.flatMap(child => tries(child).flatMap(one => child.refs.map(ref =>
    [facts.run, call.sheet, ref, one.try, one.at, one.spoke, one.code, one.by]))));
}

// ---- What the keys do

function begin() {
  const who = typed('who');
  if (!who) { say(words['initials-first']); return; }
  change(words['sign-on'], state => {
    state.who = who;
    if (state.live) return;
    const next = calls.findIndex(call => !isDone(call));
    state.view = next < 0 ? 'list' : 'call';
    state.at = Math.max(0, next);
  });
}

// A call on the line is finished with an outcome before another is opened.
function go(index, view) {
  if (state.live) { say(words['finish-first']); return; }
  Object.assign(state, { at: index, view: view || 'call' });
  query = '';
  say('');
  show();
}

function step(by) {
  const place = state.at + by;
  if (place < 0 || place >= calls.length) { say(words[by < 0 ? 'first-one' : 'last-one']); return; }
  go(place);
}

const live = (state, act) => {
  if (!state.live) state.live = { on: '', role: '', isPrivate: false, answers: {}, try: attempts(current()) + 1 };
  act(state.live);
};

const comesOn = ask => change(fill(words['on-the-line'], { who: ask.who }), state => live(state, line => {
  line.on = line.on === ask.who ? '' : ask.who;
  line.role = ask.role;
}));

function saysName() {
  const name = typed('lead');
  if (!name) { say(words['name-first']); return; }
  change(fill(words['on-the-line'], { who: name }), state => live(state, line => { line.on = name; line.role = 'any'; }));
}

const talksAlone = () => change(words['private'], state => live(state, line => { line.isPrivate = !line.isPrivate; }));

const onRoll = child => change(words['yes'], state => live(state, line => { line.answers[child.id] = 'yes'; }));
const readOut = child => change(words['read-out'], state => live(state, line => { line.answers[child.id] = 'read'; }));

// Writes one outcome for some of the children; the call ends when none of them waits on the line.
function record(code, children, what) {
  const call = current();
  const spoke = code === 3 || code === 7 ? '' : state.live && state.live.on || typed('spoke');
  change(fill(words['outcome-of'], { code, call: call.number }), state => {
    live(state, () => {});
    for (const child of children) {
      (state.tries[child.id] = state.tries[child.id] || []).push(
        { try: state.live.try, at: now(), spoke, code, by: state.who });
      delete state.live.answers[child.id];
    }
    if (!waiting(call).length || what === 'end') ends(state, call);
  });
  say(fill(words['outcome-written'], { code, word: words['code-' + code], call: call.number }));
}

// Off the line: to the next call that has not been tried, or to the list.
function ends(state, call) {
  state.live = null;
  const order = [...calls.slice(state.at + 1), ...calls.slice(0, state.at)];
  const next = order.find(one => !isDone(one) && !attempts(one));
  if (next) { state.at = calls.indexOf(next); } else { state.view = 'list'; }
}

function outcome(code) {
  const call = current();
  const told = heard(call);
  if (code <= 2) {
    if (!told.length) { say(words['none-told']); return; }
    const role = state.live.role;
    if (role === 'lead' && code !== 1 || role === 'deputy' && code !== 2) {
      say(fill(words['role-' + role], { who: state.live.on }));
      return;
    }
    record(code, told, '');
    return;
  }
  if (told.length) { say(words['told-first']); return; }
  const isAnswered = code === 4 || code === 5;
  if (isAnswered && !(state.live && state.live.on) && !typed('spoke')) {
    say(words['spoke-first']);
    document.getElementById('spoke').focus();
    return;
  }
  record(code, waiting(call), 'end');
}

function notOnRoll(child) { record(6, [child], ''); }

// ---- What is seen

function view() {
  switch (state.view) {
    case 'start': return startView();
    case 'list': return [above(), listView()];
    default: return [above(), callView(current())];
  }
}

function startView() {
  return [el('h1', {}, words['call-title']), el('p', {}, facts.day),
    el('p', {}, el('b', { id: 'clock' }, timeLeft())),
    el('ul', { class: 'rules' }, words['call-rules'].split('|').map(rule => el('li', {}, rule))),
    line('who', words['initials'], state.who, begin, words['initials-hint']),
    el('p', { class: 'does' }, el('button', { type: 'button', class: 'strong', click: begin }, words['begin']))];
}

function above() {
  const isCall = state.view === 'call';
  return bar(done(), calls.length, [
    button('ArrowLeft', words['previous'], () => step(-1), { id: 'previous', off: !isCall || !!state.live }),
    button('ArrowRight', words['next'], () => step(1), { id: 'next', off: !isCall || !!state.live }),
    button('L', words['list'], () => go(state.at, 'list'), { id: 'list', off: !isCall || !!state.live }),
    undoButton(), saveButton(),
    button('I', fill(words['other-initials'], { who: state.who }),
      () => { Object.assign(state, { view: 'start' }); show('who'); }, { id: 'initials', off: !!state.live }), shortcutsButton()]);
}

function standing(call) {
  const codes = call.children.map(code);
  if (codes.every(one => !one)) return words['not-rung'];
  const told = call.children.filter(isSettled).length;
  if (told < call.children.length && told) return fill(words['part-done'], { done: told, all: call.children.length });
  return [...new Set(codes)].filter(one => one).sort().map(one => `${one} ${words['code-' + one]}`).join('; ')
    + (isDone(call) ? '' : '. ' + words['try-again']);
}

function listView() {
  if (!calls.length) return [el('h1', {}, words['no-calls'])];
  const body = el('tbody', {});
  const draw = () => body.replaceChildren(...calls.filter(call => folded(call.school).includes(folded(query).trim())).map(call =>
    el('tr', { class: isDone(call) ? 'done' : '' },
      el('td', {}, el('b', {}, String(call.number))),
      el('th', { scope: 'row' }, own(call.school), call.first ? el('span', { class: 'tag' }, words['call-first']) : null),
      el('td', { class: 'wide' }, call.opens || '–'),
      el('td', { class: 'wide' }, String(call.children.length)),
      el('td', {}, standing(call)),
      el('td', {}, el('button', { type: 'button', id: 'open-' + call.sheet, click: () => go(calls.indexOf(call)) },
        words['open'], el('span', { class: 'unseen' }, ` ${words['call']} ${call.number}`))))));
  draw();
  const search = line('find', words['find-school'], query, () => { const first = body.querySelector('button'); if (first) first.focus(); }, null);
  search.querySelector('input').addEventListener('input', event => { query = event.target.value; draw(); });
  return [el('h1', {}, words['call-list']),
    el('div', { class: 'tools' }, button('/', words['find-key'], () => document.getElementById('find').focus(), { id: 'find-key' }), search),
    el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words['call-list'] },
      el('table', { class: 'list' },
        el('thead', {}, el('tr', {}, words['call-columns'].split('|').map((title, index) => el('th', { scope: 'col', class: index === 2 || index === 3 ? 'wide' : null }, title || el('span', { class: 'unseen' }, words['open']))))), body)),
    el('p', { class: 'hint' }, words['call-after'])];
}

const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function callView(call) {
  const isOver = isDone(call);
  return [
    el('div', { class: 'head' },
      el('p', { class: 'call' }, words['call'] + ' ', el('b', {}, String(call.number)), ' ' + fill(words['of'], { all: calls.length })),
      el('div', {}, el('h1', {}, own(call.school)),
        el('p', { class: 'where' }, call.meta, call.first ? el('span', { class: 'tag' }, words['call-first']) : null,
          el('span', { class: 'tag' }, fill(words['try'], { number: isOver ? attempts(call) : tryNumber(call) }))))),
    attempts(call) ? triesTable(call) : null,
    isOver ? el('p', { class: 'note' }, words['call-done']) : [
      dial(call), verification(call), isVerified() ? telling(call) : null, closing(call)]
  ];
}

function dial(call) {
  return el('section', { class: 'dial', 'aria-label': words['dial'] },
    el('div', { class: 'tel' }, el('b', { class: 'no' }, call.phone || words['no-phone']),
      el('p', {}, call.phoneNote, call.opens ? [' ' + words['opens'] + ' ', el('b', {}, call.opens)] : null)),
    el('div', {}, el('p', {}, call.asks.map(ask => [el('b', {}, own(ask.word + ' ' + ask.who)), own(ask.note, 'span'), el('br')])),
      call.noLead ? el('p', {}, words['no-lead']) : null),
    el('p', { class: 'away' }, call.away));
}

function verification(call) {
  const on = state.live ? state.live.on : '';
  return el('section', { class: 'step', 'aria-labelledby': 'step-1' },
    el('h2', { id: 'step-1' }, el('span', { class: 'k' }, '1'), words['step-1']),
    el('p', {}, words['step-1-office']), spoken(facts.greeting),
    el('div', { class: 'does' },
      call.asks.filter(ask => ask.who).map((ask, index) => button('ABCDEFGH'[index] || '', own(ask.who), () => comesOn(ask),
        { id: 'ask-' + index, pressed: String(on === ask.who), class: on === ask.who ? 'ticked' : '' })),
      button('P', words['private'], talksAlone,
        { id: 'private', pressed: String(!!state.live && state.live.isPrivate), class: state.live && state.live.isPrivate ? 'ticked' : '' })),
    call.noLead ? [line('lead', words['lead-name'], call.asks.some(ask => ask.who === on) ? '' : on, saysName, words['lead-hint']),
      button('N', words['write'], () => document.getElementById('lead').focus(), { id: 'write-lead', off: isVerified() })] : null,
    isVerified() ? null : el('p', { class: 'stop' }, el('b', {}, words['stop']), ' ' + words['stop-text']));
}

function telling(call) {
  const next = waiting(call).find(child => answer(child) !== 'read');
  return el('section', { class: 'step', 'aria-labelledby': 'step-2' },
    el('h2', { id: 'step-2' }, el('span', { class: 'k' }, '2'), words['step-2']),
    call.children.map(child => card(child, child === next)));
}

// A child's card. The incident is not there before the school has said yes, and one child is asked after the other.
function card(child, isNext) {
  if (isSettled(child)) return el('p', { class: 'settled' }, own(child.name), ': ', `${code(child)} ${words['code-' + code(child)]}`);
  if (!isNext && answer(child) !== 'read') return el('p', { class: 'settled' }, words['then-next']);
  return el('article', { class: 'child', 'data-place': isNext },
    el('h3', {}, own(child.name), el('span', { class: 'born' }, child.born)),
    child.also.length ? el('p', {}, words['also'] + ' ', child.also.map((form, index) => [index ? ' · ' : '', own(form)])) : null,
    child.held ? el('p', {}, child.held) : null,
    spoken(child.question),
    answer(child) === '' ? el('div', { class: 'does' },
      button('Y', words['yes'], () => onRoll(child), { id: 'yes' }),
      button('6', words['no-roll'], () => notOnRoll(child), { id: 'no' })) : [
      child.tellings.map(one => [
        one.note.length ? el('p', { class: 'hint' }, one.note.map(part => Array.isArray(part) ? own(part[0]) : part)) : null,
        one.say.map(spoken), el('p', {}, words['reference'] + ' ', el('b', {}, own(one.reference)))]),
      answer(child) === 'read' ? el('p', { class: 'settled' }, '✓ ' + words['was-read'])
        : el('div', { class: 'does' }, button('R', words['read-out'], () => readOut(child), { id: 'read' }))]);
}

function closing(call) {
  const told = heard(call).length;
  const isReady = told > 0 && !waiting(call).some(child => answer(child) !== 'read');
  const codes = [1, 2, 3, 4, 5, 7].filter(one => told ? one <= 2 : one > 2);
  return [
    isReady ? el('section', { class: 'step', 'data-place': true, 'aria-labelledby': 'step-3' },
      el('h2', { id: 'step-3' }, el('span', { class: 'k' }, '3'), words['step-3']), spoken(facts.closing)) : null,
    el('section', { class: 'step', 'aria-labelledby': 'step-4' },
      el('h2', { id: 'step-4' }, el('span', { class: 'k' }, '4'), words['step-4']),
      told && !isReady ? el('p', { class: 'hint' }, words['line-breaks']) : null,
      told || state.live && state.live.on ? null : [line('spoke', words['spoke'], '', input => input.blur(), words['spoke-hint']),
        el('div', { class: 'does' }, [['M', 'machine'], ['O', 'office']].map(([key, name]) => button(key, words[name],
          () => { document.getElementById('spoke').value = words[name]; say(words[name]); }, { id: name })))],
      el('div', { class: 'does codes' }, codes.map(one => button(String(one), words['code-' + one], () => outcome(one), { id: 'code-' + one }))),
      state.live ? el('p', { class: 'hint' }, words['on-the-line-now']) : null)];
}

function triesTable(call) {
  const lines = new Map();
  for (const child of call.children) {
    for (const one of tries(child)) {
      const key = [one.try, one.at, one.spoke, one.code, one.by].join('\n');
      lines.set(key, { ...one, count: (lines.get(key) || { count: 0 }).count + 1 });
    }
  }
  return el('table', { class: 'list tries' },
    el('thead', {}, el('tr', {}, words['try-columns'].split('|').map((title, index) => el('th', { scope: 'col', class: index === 4 ? 'wide' : null }, title)))),
    el('tbody', {}, [...lines.values()].sort((one, other) => one.try - other.try).map(one => el('tr', {},
      el('td', {}, String(one.try)), el('td', {}, one.at.slice(11)), el('td', {}, own(one.spoke || '–')),
      el('td', {}, `${one.code} ${words['code-' + one.code]}`), el('td', { class: 'wide' }, String(one.count)), el('td', {}, own(one.by))))));
}

show('who');
