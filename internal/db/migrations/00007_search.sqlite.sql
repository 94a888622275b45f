-- search: the words. They arrive folded; the tokenizer only parts them at spaces.
-- +goose Up
CREATE VIRTUAL TABLE search_words USING fts5 (
  words, content='', contentless_delete=1, detail=none, prefix='2 3',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
