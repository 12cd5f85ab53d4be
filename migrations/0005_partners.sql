-- A partner is an organisation, a group or a person in their own right. Speed is written down so that it can be respected, never ranked.
create table partner (
  network_id uuid not null default here() references network,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('self-advocacy', 'welfare-provider', 'club', 'association', 'company', 'institution', 'school',
    'municipal-department', 'faith-community', 'project-coordination', 'other')),
  grade text not null check (grade in ('lead', 'partner', 'supporter', 'expert')),
  town text not null default '',
  postcode text not null default '',
  website text not null default '',
  email text not null default '',
  phone text not null default '',
  interests text[] not null default '{}',
  strengths text[] not null default '{}',
  about_text uuid not null,
  binds_text uuid not null,
  -- tempo: how many days ahead they must know, how many hours a month they can give, when they are away [{"from","to"}]
  lead_days int check (lead_days between 0 and 365),
  hours_month int check (hours_month between 0 and 400),
  absences jsonb not null default '[]',
  joined_on date not null,
  left_on date,
  import_id uuid,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, about_text) references text,
  foreign key (network_id, binds_text) references text,
  check (left_on >= joined_on)
);
create index partner_by_name on partner (network_id, name collate "de-x-icu");
select guard('partner', 'partners');

alter table membership add foreign key (network_id, partner_id) references partner;

-- A table that is being brought in. Its rows are kept until it is confirmed or dropped; undoing needs only the partners that came with it.
create table partner_import (
  network_id uuid not null default here() references network,
  id uuid not null,
  file_name text not null,
  head text[] not null,
  rows jsonb not null,
  lines int[] not null,
  -- what the reading of the file had to guess, to be told
  notes text[] not null default '{}',
  -- the field of each column in the order of the head, or null
  mapping jsonb not null default '[]',
  -- lines that come in although there seems to be such a partner already
  anyway int[] not null default '{}',
  state text not null default 'mapping' check (state in ('mapping', 'preview', 'done', 'undone')),
  person_id uuid,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (network_id, id)
);
select guard('partner_import', 'partners');

-- Two ways people type German without its marks: "Müller" is found as "mueller" and as "muller".
-- With the collation named: a database of the plain C locale would leave capital umlauts alone.
create function unmarked(words text) returns text language sql immutable parallel safe as $$
  select replace(regexp_replace(normalize(lower(words collate "de-x-icu"), nfd), '[\u0300-\u036f]+', '', 'g'), 'ß', 'ss')
$$;
create function spelt_out(words text) returns text language sql immutable parallel safe as $$
  select unmarked(replace(replace(replace(lower(words collate "de-x-icu"), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$$;
