/** Readable in the light and in the dark, on a phone and on paper; contrast at least 4.5. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfdfb; --line: #c9c8c2; --good: #1a6b37; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecece6; --paper: #191917; --line: #4a4a45; --good: #7fd69b; --bad: #ff9a90; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
a { color: inherit; } .holds { color: var(--good); } .fails { color: var(--bad); }
.proofs { list-style: none; padding: 0; } .findings { overflow-wrap: anywhere; }
.wide { overflow-x: auto; } .wide:focus-visible { outline: 2px solid currentColor; }
table { border-collapse: collapse; margin: 1rem 0; font-size: 0.9rem; } caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; } code { font-family: ui-monospace, monospace; font-size: 0.85em; overflow-wrap: anywhere; }
@media print { .wide { overflow: visible; } }
`;
