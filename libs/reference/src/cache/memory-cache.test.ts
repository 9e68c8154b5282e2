import { fromPlain } from '@gradus/values';
import { MemoryCache } from './memory-cache';

const thousand = [fromPlain(Array.from({ length: 1000 }, (_, i) => i / 2))];

describe('MemoryCache', () => {
  it('drops what was used longest ago once it is full', () => {
    const cache = new MemoryCache(20_000);
    cache.put('a', thousand);
    cache.put('b', thousand);
    cache.get('a');
    cache.put('c', thousand);
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });

  it('counts a key that is put again once', () => {
    const cache = new MemoryCache(20_000);
    for (let i = 0; i < 10; i += 1) cache.put('a', thousand);
    cache.put('b', thousand);
    expect(cache.get('a')).toEqual(thousand);
  });

  it('keeps nothing larger than itself', () => {
    const cache = new MemoryCache(1000);
    cache.put('a', thousand);
    expect(cache.get('a')).toBeUndefined();
  });
});
