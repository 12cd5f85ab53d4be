-- The words a network has explained. Everyone may read them: they stand on its public pages too.
create table glossary_term (
  network_id uuid not null default here(),
  id uuid not null,
  word text not null,
  meaning text not null,
  -- other words for the same thing
  same_words text[] not null default '{}',
  example text not null default '',
  version int not null default 1,
  primary key (network_id, id)
);
create unique index glossary_term_word on glossary_term (network_id, lower(word));
select guard('glossary_term', 'plain-language');
