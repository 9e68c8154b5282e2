/** 1 January 2000, so that no answer depends on when it was computed. */
const NOW = 946_684_800_000;

// Date itself stays reachable for none: a subclass would lead to it as its prototype, and so would every date as its constructor.
Date.now = () => NOW;
export const FrozenDate = new Proxy(Date, {
  apply: (date) => new date(NOW).toString(),
  construct: (date, parts: unknown[], newTarget) => Reflect.construct(date, parts.length === 0 ? [NOW] : parts, newTarget) as Date,
});
Date.prototype.constructor = FrozenDate;
