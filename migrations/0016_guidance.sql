-- What kind of operator runs this installation, and in which Land: duties, legal basis and enforcement body follow from it.
alter table operator_details
  add column kind text not null default '' check (kind in ('', 'municipality', 'association', 'other')),
  -- ISO 3166-2 without "DE-"; `BUND` for a body of the federation
  add column land text not null default '',
  -- court and number of an association's register
  add column register text not null default '',
  -- who answers for what is published (§ 18 (2) MStV)
  add column content text not null default '',
  add column sign_relay text not null default '',
  -- the data protection authority
  add column supervision text not null default '',
  -- where the machines stand, and who looks after them on behalf of the operator
  add column hosting text not null default '';

-- The accessibility statement of this installation (BITV 2.0 § 7): one row, in the scope outside all networks.
create table accessibility_statement (
  network_id uuid primary key default here(),
  scope text not null,
  status text not null check (status in ('full', 'partial', 'none')),
  method text not null,
  assessed_by text not null,
  made_on date not null,
  checked_on date not null,
  -- the check whose end was already told
  reminded_of date,
  version int not null default 1,
  check (made_on <= checked_on)
);
select guard('accessibility_statement', 'guidance');

-- What does not work yet, why, and what helps meanwhile. One that is gone stays, with the day it ended.
create table known_barrier (
  network_id uuid not null default here(),
  id uuid not null,
  what text not null,
  -- the same in plain words, for the plain pages
  plain text not null,
  reason text not null check (reason in ('not-conforming', 'disproportionate', 'out-of-scope')),
  why text not null,
  alternative text not null,
  noted_on date not null,
  ended_on date,
  version int not null default 1,
  primary key (network_id, id)
);
select guard('known_barrier', 'guidance');

alter table barrier_report
  add column reported_at timestamptz not null default now(),
  -- the language somebody reported in is the one they are answered in
  add column language text not null default 'de' check (language in ('de', 'de-easy', 'en')),
  add column answer text not null default '',
  -- after how many days the operator was last reminded
  add column reminded int not null default 0 check (reminded in (0, 14, 25));
create index barrier_report_by_time on barrier_report (network_id, reported_at);

-- For /leichte-sprache: which networks show how many texts in tested Leichte Sprache to everyone. A count, no word of a text; each
-- network is read through its own scope and policies.
create index text_checked on text (network_id) where plain_state = 'checked';
create function networks_in_plain_language() returns table (slug text, name text, texts int)
language plpgsql as $$
#variable_conflict use_column
declare
  before text := current_setting('app.network', true);
  one record;
  counted int;
begin
  for one in select n.id, n.slug, n.name from network n where not n.model order by n.name collate "de-x-icu" loop
    perform set_config('app.network', one.id::text, true);
    select count(*) into counted from text t where t.network_id = here() and t.plain_state = 'checked' and t.plain_of = t.original
      and t.place in ('bodies.purpose', 'goals.why');
    if counted > 0 then
      return query select one.slug, one.name, counted;
    end if;
  end loop;
  perform set_config('app.network', before, true);
end $$;
revoke execute on function networks_in_plain_language() from public;
grant execute on function networks_in_plain_language() to augenhoehe_app;
