-- The calendar day of the app's clock, as `here()` is its network; without an app the wall's in Europe/Berlin.
create function today() returns date language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Berlin')::date) $$;

-- A mandate holds from a day on until another takes its place: what was proposed is judged by the mandate of its day.
alter table mandate
  -- a field of action within the matter "topics"; empty: all of it
  add column field text not null default '',
  -- first day it holds; `-infinity`: nobody wrote down since when
  add column since date not null default '-infinity',
  -- first day it does not hold any more
  add column until date,
  -- where it was decided, in words; null: when the body was founded
  add column basis text,
  -- where it was decided to withdraw it, when nothing took its place
  add column until_basis text,
  add check (until > since),
  add check (field = '' or matter = 'topics'),
  drop constraint mandate_pkey,
  add primary key (network_id, body_id, matter, field, since);
create unique index one_open_mandate on mandate (network_id, body_id, matter, field) where until is null;

-- Since when there is such a body. Null: nobody wrote it down.
alter table body add column founded_on date;

-- What a proposal is about within the matter "topics"; empty: all of it, or another matter.
alter table recommendation add column field text not null default '';

-- Each change of the rules is a version of its own and says where it was decided. Null: when the network was founded.
alter table rule_set
  add column since date,
  add column basis text;

-- How the rules were before: kept readable, never changed.
create table earlier_rules (
  network_id uuid not null default here() references network,
  version int not null,
  since date,
  -- first day the next version held
  until date not null,
  basis text,
  rules jsonb not null,
  primary key (network_id, version)
);
select guard('earlier_rules', 'municipalities');

-- Invited to because too few were at another one of the same body: by the rules it may decide with whoever has come.
alter table meeting
  add column second_of uuid,
  add foreign key (network_id, second_of) references meeting;
