'use strict';
// What both desks share: the facts of the page, its clock, its keys, its undoing, its one file to save.
// Everything lives in memory. Text is only ever set as text, never as markup.

const facts = JSON.parse(document.getElementById('desk-facts').textContent);
document.getElementById('desk-facts').remove();
const words = facts.words;

// ---- Elements

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === undefined || value === null) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) if (child !== null && child !== undefined && child !== '') element.append(child);
  return element;
}

// A person's name, or anything else a stranger wrote: its direction of writing stays its own.
const own = (text, tag) => el(tag || 'bdi', {}, text);

// A phrase with blanks: fill('{count} of {all}', {count: 1, all: 2}).
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);

// A sentence is a list of parts: words, [name], or null for a line to write on.
function spoken(sentence) {
  return el('p', { class: 'say' }, '“', sentence.map(part =>
    part === null ? el('span', { class: 'blank' }, el('span', { class: 'unseen' }, words['gap']))
      : Array.isArray(part) ? own(part[0]) : part), '”');
}

// ---- Keys

let bindings = {};
let shortcuts = true;

// A button that shows its key. The key works wherever the button does.
function button(key, label, act, more) {
  const options = more || {};
  if (key && !options.off) bindings[key.toLowerCase()] = act;
  return el('button', {
    type: 'button', id: options.id, class: options.class, 'aria-pressed': options.pressed,
    'aria-keyshortcuts': key && shortcuts ? key : undefined, disabled: options.off, click: act
  }, key ? el('kbd', { 'aria-hidden': 'true' }, key === 'ArrowLeft' ? '←' : key === 'ArrowRight' ? '→' : key) : null,
    ' ', label);
}

document.addEventListener('keydown', event => {
  if (expired || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.tagName === 'INPUT') {
    if (event.key === 'Escape') { event.preventDefault(); event.target.blur(); heading(); }
    return;
  }
  const act = bindings[event.key.toLowerCase()];
  if (!act || !shortcuts && event.key.length === 1) return;
  event.preventDefault();
  act();
});

// ---- State, and the way back

let state = {};
const past = [];
let saved = '';

// Does something that can be undone; `what` says it in words.
function change(what, act) {
  past.push([what, JSON.stringify(state)]);
  act(state);
  say('');
  show();
}

function undo() {
  if (!past.length) { say(words['nothing-to-undo']); return; }
  const [what, before] = past.pop();
  state = JSON.parse(before);
  show();
  say(fill(words['undone'], { what }));
}

const isUnsaved = () => rows().length > 0 && file() !== saved || rows().length === 0 && saved !== '';

function say(text) { document.getElementById('said').textContent = text; }

// Draws the view anew. The focus stays where it was, or goes to the heading of what is new.
function show(focus) {
  if (expired) return;
  bindings = {};
  const before = document.activeElement && document.activeElement.id;
  const main = document.getElementById('desk');
  main.replaceChildren(...view().flat(Infinity).filter(part => part));
  const target = focus || before;
  const element = target && document.getElementById(target);
  if (element && !element.disabled) element.focus(); else heading();
  const place = document.querySelector('[data-place]');
  if (place) place.scrollIntoView({ block: 'nearest' });
  tick();
}

function heading() {
  const title = document.querySelector('#desk h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

// One line to write in. Nothing of it is kept by the browser.
function line(id, label, value, enter, hint) {
  return el('p', { class: 'write' }, el('label', { for: id }, label),
    el('input', {
      id, type: 'text', autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false',
      maxlength: '180', value, 'aria-describedby': hint ? id + '-hint' : undefined,
      keydown: event => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); enter(event.target); } }
    }), hint ? el('span', { id: id + '-hint', class: 'hint' }, hint) : null);
}

// What was typed, in one line without controls. The importer takes one leading apostrophe off a defused cell;
// one that was typed there would be lost, so it is not taken.
const typed = id => (document.getElementById(id) || { value: '' }).value
  .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  .replace(/^'+(?=[=+\-@＝＋－＠])/, '').slice(0, 180);

// ---- The clock: London time, whatever zone the computer is set to

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  hourCycle: 'h23'
});

function now() {
  const part = {};
  for (const { type, value } of london.formatToParts(new Date())) part[type] = value;
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

const minutes = wall => Date.parse(wall + ':00Z') / 60000;

const counted = (count, one, many) => fill(words[count === 1 ? one : many], { count });

function timeLeft() {
  const left = minutes(facts.deadline) - minutes(now());
  const at = facts.deadline.slice(11);
  if (left <= 0) return fill(words['time-over'], { at });
  if (left > 180) return fill(words['time-at'], { at });
  return fill(words['time-left'], { at, left: counted(left, 'minute', 'minutes') });
}

let expired = false;

function tick() {
  if (expired) return;
  const left = minutes(facts.until) - minutes(now());
  if (left <= 0) { wipe(words['expired-title'], words['expired']); return; }
  const clock = document.getElementById('clock');
  if (clock && clock.textContent !== timeLeft()) clock.textContent = timeLeft();
  const warning = document.getElementById('warning');
  const text = left <= 15 && isUnsaved()
    ? fill(words['expires-soon'], { left: counted(left, 'minute', 'minutes') }) : '';
  if (warning && warning.textContent !== text) { warning.textContent = text; warning.hidden = !text; }
}

// Nothing stays: not on the page, not in memory, not in the cache of pages gone back to.
function wipe(title, text) {
  expired = true;
  for (const name of Object.keys(facts)) delete facts[name];
  state = {};
  past.length = 0;
  saved = '';
  bindings = {};
  say('');
  document.body.replaceChildren(el('main', { class: 'over' }, el('h1', {}, title), el('p', {}, text)));
}

setInterval(tick, 5000);
document.addEventListener('visibilitychange', tick);
window.addEventListener('pageshow', tick);
window.addEventListener('beforeunload', event => {
  if (expired || !isUnsaved()) return;
  event.preventDefault();
  event.returnValue = '';
});
window.addEventListener('pagehide', () => { if (!expired) wipe(words['left-title'], words['left']); });

// ---- The file

// A spreadsheet must not take a cell for a formula: the first characters are those of the program's own files.
const defused = text => /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" + text : text;

function file() {
  return '\ufeff' + [facts.columns, ...rows()].map(row =>
    row.map(cell => '"' + defused(String(cell)).replace(/"/g, '""') + '"').join(',') + '\r\n').join('');
}

function save() {
  const count = rows().length;
  if (!count) { say(words['nothing-to-save']); return; }
  const who = state.who.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').slice(0, 20) || 'desk';
  const name = `${facts.file}-${facts.run}-${who}.csv`;
  const text = file();
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = el('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 30000);
  saved = text;
  show();
  say(fill(words['saved'], { name, lines: counted(count, 'line', 'lines') }));
}

// ---- What stands above every view

function bar(done, all, buttons) {
  return el('div', { class: 'bar' },
    el('p', { class: 'count' }, el('b', { id: 'progress' }, fill(words['progress'], { done, all })),
      el('progress', { max: all, value: done, 'aria-label': words['progress-label'] })),
    el('p', { class: 'left' }, el('b', { id: 'clock' }, timeLeft())),
    el('p', { class: 'unsaved' + (isUnsaved() ? ' yes' : '') }, isUnsaved() ? words['unsaved'] : words['all-saved']),
    el('div', { class: 'does' }, buttons));
}

const shortcutsButton = () => button('', shortcuts ? words['keys-on'] : words['keys-off'],
  () => { shortcuts = !shortcuts; show('shortcuts'); }, { id: 'shortcuts', pressed: String(shortcuts) });

const undoButton = () => button('U', words['undo'], undo, { id: 'undo', off: !past.length });
const saveButton = () => button('S', words['save'], save, { id: 'save', class: isUnsaved() ? 'strong' : '' });
