-- The ground every table stands on: who is here, the write guard, the journal, letters that wait to be sent, forms that were sent twice.

create function here() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.network', true), '')::uuid $$;
create function me() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function presented_token() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.token', true), '') $$;
create function presented_email() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.email', true), '') $$;

-- No write unless the door named a command of the area that owns the table.
create function write_guard() returns trigger language plpgsql as $$
declare command text := coalesce(current_setting('app.command', true), '');
begin
  if command = '' then
    raise exception 'write to % outside a command', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  if tg_argv[0] <> '*' and split_part(command, '.', 1) <> tg_argv[0] then
    raise exception 'command % may not write table % of area %', command, tg_table_name, tg_argv[0] using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;

-- Called by every migration for every table of a network: own rows only, own area only.
create function guard(tbl regclass, area text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy own_network on %s using (network_id = here()) with check (network_id = here())', tbl);
  execute format('create trigger write_guard before insert or update or delete on %s for each row execute function write_guard(%L)', tbl, area);
  execute format('grant select, insert, update, delete on %s to augenhoehe_app', tbl);
end $$;

-- For the few tables that belong to no network; each states its own policies beside it.
create function guard_common(tbl regclass, area text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create trigger write_guard before insert or update or delete on %s for each row execute function write_guard(%L)', tbl, area);
end $$;

create table journal (
  network_id uuid not null default here(),
  number bigint not null,
  at timestamptz not null,
  command text not null,
  person_id uuid,
  fact text not null,
  about uuid not null,
  "values" jsonb not null,
  hash text not null,
  primary key (network_id, number)
);
create index journal_about on journal (network_id, about, number);

create function journal_hash(before text, network uuid, number bigint, at timestamptz, command text, person uuid, fact text, about uuid, "values" jsonb)
returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(E'\n', before, network, number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    command, coalesce(person::text, '-'), fact, about, "values"::text), 'UTF8')), 'hex')
$$;

-- Number and hash are given here and nowhere else; the lock keeps two commits of one network in line.
create function journal_chain() returns trigger language plpgsql as $$
declare last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('journal ' || new.network_id, 0));
  select number, hash into last from journal where network_id = new.network_id order by number desc limit 1;
  new.number := coalesce(last.number, 0) + 1;
  new.at := date_trunc('milliseconds', new.at);
  new.hash := journal_hash(coalesce(last.hash, ''), new.network_id, new.number, new.at, new.command, new.person_id, new.fact, new.about, new."values");
  return new;
end $$;

alter table journal enable row level security;
alter table journal force row level security;
create policy own_network on journal using (network_id = here()) with check (network_id = here() and command = current_setting('app.command', true));
create trigger a_write_guard before insert on journal for each row execute function write_guard('*');
create trigger chain before insert on journal for each row execute function journal_chain();
grant select, insert on journal to augenhoehe_app;

-- Running numbers per network ("Empfehlung 7/2026"); one row a counter.
create table counter (
  network_id uuid not null default here(),
  name text not null,
  value bigint not null,
  primary key (network_id, name)
);
select guard('counter', '*');

-- A form that was sent twice, or again by the back button, gets the answer of the first time: if the same person sent the same.
create table once (
  network_id uuid not null default here(),
  key uuid not null,
  command text not null,
  person_id uuid,
  -- hash of what was written into it
  sent text not null,
  value jsonb,
  at timestamptz not null default now(),
  primary key (network_id, key)
);
select guard('once', '*');

-- Letters leave through a job; what happened to each stays readable for the coordination.
create table letter (
  network_id uuid not null default here(),
  id uuid not null,
  command text not null,
  to_address text not null,
  to_person uuid,
  subject text not null,
  body text not null,
  html text not null,
  calendar text,
  calendar_method text,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts int not null default 0,
  problem text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (network_id, id)
);
create index letter_by_time on letter (network_id, created_at desc);
select guard('letter', '*');
