// Prints what ICU says about numbers, percents, dates, times, plurals, money,
// units and lists in the four languages, as language, kind, argument, text
// between tabs. Made with Node 20 (ICU 78, CLDR 48):
//
//     node internal/language/testdata/icu.mjs > internal/language/testdata/icu.tsv
//
// English is en-GB, since the program writes the day before the month.
const languages = { en: 'en-GB', ur: 'ur', hi: 'hi', tr: 'tr' }
const natives = { ur: 'ur-u-nu-arabext', hi: 'hi-u-nu-deva' }
const zone = 'Asia/Karachi'

const numbers = [0, 1, 5, 999, 1000, 12406, 123456, 9876543, 1234567890, -5, -12406]
const decimals = [0.5, 1.25, 3.14159, 1234.5, 123456.5, -0.75, 0.125, 2.675]
const shares = [0, 0.004, 0.05, 0.5, 0.9, 0.9646, 0.972, 0.99999, 1, -0.031]
const instants = ['2026-01-05T04:00:00Z', '2026-02-28T18:59:59Z', '2026-03-01T19:00:00Z', '2026-04-17T09:05:00Z',
  '2026-05-31T07:00:00Z', '2026-06-06T06:30:00Z', '2026-07-15T12:00:00Z', '2026-08-14T19:30:00Z', '2026-09-09T09:09:00Z',
  '2026-10-29T10:00:00Z', '2026-11-21T09:52:00Z', '2026-12-31T18:45:00Z']
const counts = [0, 0.5, 1, 1.5, 2, 5, 11, 21, 100]
const amounts = [['PKR', 1500], ['PKR', 150000], ['INR', 1500], ['INR', 150000.5], ['TRY', 1500], ['TRY', 1500.75], ['USD', 20], ['USD', 19.99], ['JPY', 3000]]
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const lists = [['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]

const print = (...cells) => console.log(cells.join('\t'))
const number = (tag, value, options) => new Intl.NumberFormat(tag, options).format(value)
const date = (tag, text, options) => new Intl.DateTimeFormat(tag, { timeZone: zone, hourCycle: 'h23', ...options }).format(new Date(text))

print('# ICU ' + process.versions.icu, 'CLDR ' + process.versions.cldr)
for (const [language, tag] of Object.entries(languages)) {
  for (const n of numbers) print(language, 'number', n, number(tag, n))
  for (const n of decimals) print(language, 'decimal', n, number(tag, n, { maximumFractionDigits: 2 }))
  for (const n of shares) print(language, 'percent', n, number(tag, n, { style: 'percent', maximumFractionDigits: 1, roundingMode: 'trunc' }))
  for (const at of instants) {
    print(language, 'date', at, date(tag, at, { dateStyle: 'long' }))
    print(language, 'weekdate', at, date(tag, at, { dateStyle: 'full' }))
    print(language, 'shortdate', at, date(tag, at, { day: '2-digit', month: '2-digit', year: 'numeric' }))
    print(language, 'time', at, date(tag, at, { timeStyle: 'short' }))
    print(language, 'month', at, date(tag, at, { month: 'long', year: 'numeric' }))
    print(language, 'day', at, date(tag, at, { day: 'numeric', month: 'long' }))
    print(language, 'weekday', at, date(tag, at, { weekday: 'short' }))
  }
  for (const at of instants.slice(0, 4)) {
    print(language, 'datetime', at, date(tag, at, { dateStyle: 'long', timeStyle: 'short' }))
    print(language, 'weekdayandday', at, date(tag, at, { weekday: 'long', day: 'numeric', month: 'long' }))
  }
  for (const n of counts) print(language, 'plural', n, new Intl.PluralRules(tag).select(n))
  for (const [currency, n] of amounts) print(language, 'money', currency + ' ' + n, number(tag, n, { style: 'currency', currency }))
  for (const unit of units) for (const n of [1, 2, 48]) print(language, 'measure', unit + ' ' + n, number(tag, n, { style: 'unit', unit, unitDisplay: 'long' }))
  for (const list of lists) {
    print(language, 'and', list.join(' '), new Intl.ListFormat(tag).format(list))
    print(language, 'or', list.join(' '), new Intl.ListFormat(tag, { type: 'disjunction' }).format(list))
  }
}
for (const [language, tag] of Object.entries(natives)) {
  for (const n of [0, 12406, 123456.5]) print(language, 'nativedecimal', n, number(tag, n))
  print(language, 'nativepercent', 0.964, number(tag, 0.964, { style: 'percent', maximumFractionDigits: 1 }))
  print(language, 'nativetime', instants[10], date(tag, instants[10], { timeStyle: 'short' }))
  print(language, 'nativeshortdate', instants[10], date(tag, instants[10], { day: '2-digit', month: '2-digit', year: 'numeric' }))
}
