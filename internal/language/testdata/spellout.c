/* Prints what the spelling rules of CLDR 48 say about whole numbers in the
   languages it has rules for (Urdu is not among them), as language, number and
   words between tabs. The rules are the files xx-SpelloutRules.txt of CLDR's
   number data; ICU reads them:

       cc internal/language/testdata/spellout.c -licui18n -licuuc -o spellout
       ./spellout FOLDER > internal/language/testdata/spellout.tsv
*/
#include <stdio.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

static const struct { const char *language, *set; } sets[] = {
	{"en", "%spellout-cardinal-verbose"}, {"hi", "%spellout-cardinal"}, {"tr", "%spellout-cardinal"},
};
static const long long more[] = {101, 110, 118, 200, 555, 999, 1000, 1001, 1100, 1500, 1999, 2026, 10000, 12406, 99999, 100000,
	100001, 150000, 987654, 1000000, 1234567, 10000000, 30000021, 123456789, 1000000000, 7000000008, 100000000000, 1000000000000};

int main(int count, char **words) {
	static char text[1 << 16], out[4096];
	static UChar rules[1 << 16], spelled[1024];
	if (count != 2) return 2;
	puts("# CLDR 48");
	for (int l = 0; l < 3; l++) {
		UErrorCode fault = U_ZERO_ERROR;
		UParseError where;
		snprintf(out, sizeof out, "%s/%s-SpelloutRules.txt", words[1], sets[l].language);
		FILE *file = fopen(out, "r");
		if (!file) return 1;
		text[fread(text, 1, sizeof text - 1, file)] = 0;
		fclose(file);
		u_strFromUTF8(rules, 1 << 16, 0, text, -1, &fault);
		UNumberFormat *format = unum_open(UNUM_PATTERN_RULEBASED, rules, -1, sets[l].language, &where, &fault);
		u_strFromUTF8(rules, 1 << 16, 0, sets[l].set, -1, &fault);
		unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, &fault);
		for (int i = 0; i <= 100 + (int)(sizeof more / sizeof *more); i++) {
			long long n = i <= 100 ? i : more[i - 101];
			unum_formatInt64(format, n, spelled, 1024, 0, &fault);
			u_strToUTF8(out, sizeof out, 0, spelled, -1, &fault);
			if (U_FAILURE(fault)) return 1;
			printf("%s\t%lld\t%s\n", sets[l].language, n, out);
		}
		unum_close(format);
	}
}
