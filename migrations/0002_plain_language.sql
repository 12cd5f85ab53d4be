-- Every text people write is one noun: an original in Markdown, and room for its plain twin.
create table text (
  network_id uuid not null default here(),
  id uuid not null,
  -- where it stands, e.g. `partners.about`; for the coverage page and the title of the twin's page
  place text not null,
  original text not null,
  plain text not null default '',
  plain_state text not null default 'none' check (plain_state in ('none', 'draft', 'simple', 'checked')),
  -- the original the twin was written for; another one now means the twin is outdated
  plain_of text,
  version int not null default 1,
  changed_at timestamptz not null,
  primary key (network_id, id),
  check (plain_state = 'none' or plain_of is not null)
);
select guard('text', 'plain-language');
