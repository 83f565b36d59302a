/**
 * Beginnings of words (needs.ts) by number: a hash table with open addressing, because a text is looked up in it word
 * by word, four times a word, and nearly always in vain.
 */

/** 2 ** 32 divided by the golden ratio: neighbouring keys land far apart. */
const SPREAD = 0x9e3779b1;

export class Keys {
  #keys = new Int32Array(1024);
  #numbers = new Int32Array(1024);
  #shift = 22;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a key, -1 where it was never added. Keys are integers of 32 bits, and never 0. */
  find(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = Math.imul(key, SPREAD) >>> this.#shift; ; slot = (slot + 1) & mask) {
      const there = this.#keys[slot];
      if (there === key) return this.#numbers[slot] ?? -1;
      if (there === 0) return -1;
    }
  }

  /** The number of a key; numbers are given from 0 in the order of adding. */
  add(key: number): number {
    const known = this.find(key);
    if (known !== -1) return known;
    if ((this.#size + 1) * 2 > this.#keys.length) this.#grow();
    this.#put(key, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  #put(key: number, number: number): void {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const keys = this.#keys;
    const numbers = this.#numbers;
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    this.#shift -= 1;
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#put(key, numbers[slot] ?? 0);
  }
}
