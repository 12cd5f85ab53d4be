-- A row here is what a network says about itself in public; anyone may read it, only the network writes it.
create table network (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name text not null,
  kind text not null check (kind in ('city', 'municipality', 'collective-municipality', 'district')),
  land text not null,
  lat double precision not null check (lat between 47 and 56),
  lon double precision not null check (lon between 5 and 16),
  area text,
  life_areas text[] not null default '{}',
  examples text[] not null default '{}',
  after_funding text,
  -- a documented model municipality: facts only, nobody works in it
  model boolean not null default false,
  -- invented people and organisations
  demo boolean not null default false,
  founded_on date not null,
  version int not null default 1
);
select guard_common('network', 'municipalities');
create policy published on network for select using (true);
create policy own_insert on network for insert with check (id = here());
create policy own_update on network for update using (id = here()) with check (id = here());
grant select, insert, update on network to augenhoehe_app;

create table carrier (
  network_id uuid not null default here() references network,
  id uuid not null,
  name text not null,
  legal_form text,
  -- as documented: a year, a month or a day
  since text check (since ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  until text check (until ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  note text,
  version int not null default 1,
  primary key (network_id, id)
);
select guard('carrier', 'municipalities');

create table target_group (
  network_id uuid not null default here() references network,
  id uuid not null,
  name text not null,
  since date,
  until date,
  version int not null default 1,
  primary key (network_id, id)
);
select guard('target_group', 'municipalities');

-- How this network works; starts from a preset and is shown in plain sentences.
create table rule_set (
  network_id uuid primary key default here() references network,
  preset text not null check (preset in ('decides', 'decides-in-doubt', 'recommends-and-decides', 'advises', 'undocumented')),
  invitation_days int not null default 14 check (invitation_days between 0 and 90),
  papers_days int not null default 7 check (papers_days between 0 and 90),
  minutes_days int not null default 14 check (minutes_days between 1 and 90),
  quorum text not null default 'half' check (quorum in ('half', 'more-than-half', 'two-thirds', 'none')),
  tie text not null default 'rejected' check (tie in ('rejected', 'chair')),
  second_meeting_quorate boolean not null default true,
  version int not null default 1
);
select guard('rule_set', 'municipalities');

-- A network that is being founded: the answers so far, kept on the server, reachable by whoever holds the link.
create table founding (
  id uuid primary key,
  answers jsonb not null default '{}',
  network_id uuid references network,
  created_at timestamptz not null
);
select guard_common('founding', 'municipalities');
create policy by_link on founding using (id::text = presented_token()) with check (true);
grant select, insert, update on founding to augenhoehe_app;

-- Answers of somebody who did not come back hold a name and an address: they go. Nobody holds their link, so the owner forgets them.
do $$ begin
  execute format('create policy owner_forgets on founding to %I using (true)', current_user);
end $$;
create function forget_foundings(before timestamptz) returns void language sql security definer set search_path = public as
  $$ delete from founding where network_id is null and created_at < before $$;
revoke execute on function forget_foundings(timestamptz) from public;
grant execute on function forget_foundings(timestamptz) to augenhoehe_app;
create index network_by_name on network (name collate "de-x-icu");
