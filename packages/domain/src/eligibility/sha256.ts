/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. Written out: the domain knows no machine. */
export function sha256(text: string): string {
  const blocks = padded(text);
  const state = new Int32Array(INITIAL);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) compress(state, blocks, offset);
  let digest = "";
  for (let i = 0; i < 8; i++) digest += hex(at(state, i) >>> 16) + hex(at(state, i) & 0xffff);
  return digest;
}

function hex(half: number): string {
  return (0x10000 + half).toString(16).slice(1);
}

const PRIMES = firstPrimes(64);
const INITIAL = Int32Array.from(PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime))));
const ROUND = Int32Array.from(PRIMES.map((prime) => fractionBits(Math.cbrt(prime))));
const schedule = new Int32Array(64);

/** One block of 64 bytes stirred into the state. Plain numbers and whole words: it runs for every receipt. */
function compress(state: Int32Array, blocks: DataView, offset: number): void {
  expand(blocks, offset);
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(schedule, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

function expand(blocks: DataView, offset: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = blocks.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const w15 = at(schedule, i - 15);
    const w2 = at(schedule, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[i] = (at(schedule, i - 16) + s0 + at(schedule, i - 7) + s1) | 0;
  }
}

/** The message in UTF-8, a one bit, zeros, and its length in bits, to a multiple of 64 bytes. */
function padded(text: string): DataView {
  const length = utf8Length(text);
  const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  bytes[writeUtf8(text, bytes)] = 0x80;
  const blocks = new DataView(bytes.buffer);
  blocks.setUint32(blocks.byteLength - 8, Math.floor(length / 0x20000000));
  blocks.setUint32(blocks.byteLength - 4, (length << 3) >>> 0);
  return blocks;
}

/** A character beyond the first plane is two units of two bytes each; a lone surrogate becomes three bytes. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const isPair = (text.codePointAt(i) ?? 0) > 0xffff;
    length += isPair || unit >= 0x800 ? 2 : 1;
    if (isPair) i++;
  }
  return length;
}

/** The number of bytes written. A lone surrogate becomes U+FFFD, as every encoder has it. */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[end++] = unit;
      continue;
    }
    const code = text.codePointAt(i) ?? unit;
    if (code > 0xffff) i++;
    end = writeCode(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code, bytes, end);
  }
  return end;
}

/** One character beyond ASCII: a head that tells how many bytes follow, then six bits in each. */
function writeCode(code: number, bytes: Uint8Array, at: number): number {
  const tails = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  const heads = [0, 0xc0, 0xe0, 0xf0];
  bytes[at] = (heads[tails] ?? 0) | (code >> (6 * tails));
  for (let tail = 1; tail <= tails; tail++) {
    bytes[at + tail] = 0x80 | ((code >> (6 * (tails - tail))) & 0x3f);
  }
  return at + tails + 1;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function add(words: Int32Array, index: number, word: number): void {
  words[index] = (at(words, index) + word) | 0;
}

function fractionBits(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}
