// Writes names of lands, languages and cities in English and in Greek or Persian, as the Unicode CLDR has them within this Node.js (--icu of the
// system or its own): group, English, own, separated by tabs. No network. The notice: NOTICE.md.
//
//   node cldr_pairs.mjs cldr.tsv
import { writeFileSync } from 'node:fs';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const codes = { region: [], language: [] };
for (const a of letters) {
  for (const b of letters) {
    codes.region.push((a + b).toUpperCase());
    codes.language.push(a + b);
    for (const c of letters) codes.language.push(a + b + c);
  }
}

const rows = new Set();
const city = (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' })
  .formatToParts(0).find(part => part.type === 'timeZoneName').value.replace(/^Ώρα \(|^\[.*\(|^وقت |[)\]]/g, '');
for (const [group, locale] of [['cldr_greek', 'el'], ['cldr_persian', 'fa']]) {
  for (const type of ['region', 'language']) {
    const [own, english] = [new Intl.DisplayNames([locale], { type }), new Intl.DisplayNames(['en'], { type })];
    for (const code of codes[type]) {
      if (own.of(code) !== code && english.of(code) !== code) rows.add([group, english.of(code), own.of(code)].join('\t'));
    }
  }

  for (const zone of Intl.supportedValuesOf('timeZone')) {
    rows.add([group, zone.split('/').at(-1).replaceAll('_', ' '), city(locale, zone)].join('\t'));
  }
}

writeFileSync(process.argv[2], [...rows].join('\n') + '\n');
console.log(`${rows.size} names of CLDR ${process.versions.cldr}`);
