-- One person, many networks.
create table person (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  language text not null default 'de' check (language in ('de', 'de-easy', 'en')),
  operator boolean not null default false,
  -- invented; anyone may sign in as them in demo mode, nobody otherwise
  demo boolean not null default false,
  created_at timestamptz not null,
  version int not null default 1
);
select guard_common('person', 'people');

-- What a person is in one network. A contact person speaks for a partner; an assistant reads and prepares, never votes.
create table membership (
  network_id uuid not null default here(),
  id uuid not null,
  person_id uuid not null references person,
  role text not null check (role in ('coordination', 'contact', 'assistant', 'member')),
  partner_id uuid,
  since date not null,
  until date,
  primary key (network_id, id),
  check (role not in ('contact', 'assistant') or partner_id is not null)
);
create index membership_person on membership (person_id, network_id);
select guard('membership', 'people');

create table session (
  token_hash text primary key,
  -- names a session to its owner and in the journal, which must never hold the hash
  id uuid not null unique default gen_random_uuid(),
  person_id uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  agent text not null default ''
);
create index session_person on session (person_id);
select guard_common('session', 'people');

-- Opening the link shows a page; only the button on it uses it up, so a mail scanner cannot.
create table sign_in_link (
  token_hash text primary key,
  person_id uuid not null references person,
  -- where the link was sent; counts how many were asked for
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- null: wherever the person is at home
  onward text
);
create index sign_in_link_email on sign_in_link (email);
create index sign_in_link_person on sign_in_link (person_id);
select guard_common('sign_in_link', 'people');

-- A person is seen by themselves, by whoever presents their address or token, and by the networks they belong to.
create policy self on person using (id = me() or email = presented_email()) with check (true);
create policy fellow on person for select using (exists (
  select from membership where membership.network_id = here() and membership.person_id = person.id));
create policy by_session on person for select using (exists (select from session where session.person_id = person.id and session.token_hash = presented_token()));
create policy by_link on person for select using (exists (select from sign_in_link where sign_in_link.person_id = person.id and sign_in_link.token_hash = presented_token()));
-- Invented people stand at the door of the installation, where anyone may choose one of them; in a network they are people like all others.
create policy demo on person for select using (demo and here() = '00000000-0000-0000-0000-000000000000');
grant select, insert, update on person to augenhoehe_app;

create policy own on session using (person_id = me() or token_hash = presented_token()) with check (true);
grant select, insert, delete on session to augenhoehe_app;
create policy own on sign_in_link using (token_hash = presented_token() or email = presented_email() or person_id = me()) with check (true);
grant select, insert, update, delete on sign_in_link to augenhoehe_app;

-- A person's own memberships everywhere, for the page that lists their networks.
create policy own_everywhere on membership for select using (person_id = me());

-- Turns the keys of a request into who they are here, in one round trip. Runs as the owner, and so sees past row level security;
-- it answers only for the presented session or the person the scope already names.
do $$ begin
  execute format('create policy owner_reads on person for select to %I using (true)', current_user);
  execute format('create policy owner_reads on session for select to %I using (true)', current_user);
  execute format('create policy owner_reads on journal for select to %I using (true)', current_user);
  execute format('create policy owner_reads on membership for select to %I using (true)', current_user);
end $$;

create function identify() returns table (id uuid, name text, operator boolean, demo boolean, coordinates boolean, member boolean, speaks_for uuid[], assists uuid[])
language plpgsql security definer set search_path = public as $$
declare who uuid;
begin
  if presented_token() is not null then
    select s.person_id into who from session s where s.token_hash = presented_token() and s.expires_at > now();
  else
    who := me();
  end if;
  perform set_config('app.person', coalesce(who::text, ''), true);
  return query
    select p.id, p.name, p.operator, p.demo,
      coalesce(bool_or(m.role = 'coordination'), false), count(m.id) > 0,
      coalesce(array_agg(m.partner_id) filter (where m.role = 'contact'), '{}'),
      coalesce(array_agg(m.partner_id) filter (where m.role = 'assistant'), '{}')
    from person p
    left join membership m on m.person_id = p.id and m.network_id = here()
      -- none begins later than the day it is made; the last day counts, and it ends at midnight where the networks are
      and coalesce(m.until >= (now() at time zone 'Europe/Berlin')::date, true)
    where p.id = who group by p.id;
end $$;
-- How far the journals are that a page of this session can show: nothing changes without a line in one of them.
-- `null` when the presented session is not open.
create function glance() returns text language sql stable security definer set search_path = public as $$
  select concat_ws(' ', s.person_id,
    (select max(number) from journal where network_id = here()),
    (select max(number) from journal where network_id = '00000000-0000-0000-0000-000000000000'))
  from session s where s.token_hash = presented_token() and s.expires_at > now()
$$;
revoke execute on function glance() from public;
grant execute on function glance() to augenhoehe_app;
revoke execute on function identify() from public;
grant execute on function identify() to augenhoehe_app;

-- The invented people of all demo networks, network by network: each is read through its own scope and policies, so no other network can appear.
create function demo_people() returns table (network text, slug text, person_id uuid, person text, role text, partner text)
language plpgsql as $$
#variable_conflict use_column
declare
  before text := current_setting('app.network', true);
  one record;
begin
  for one in select n.id, n.name, n.slug from network n where n.demo order by n.name collate "de-x-icu" loop
    perform set_config('app.network', one.id::text, true);
    return query
      select one.name, one.slug, p.id, p.name, m.role, pa.name
      from membership m join person p on p.id = m.person_id and p.demo
      left join partner pa on pa.network_id = m.network_id and pa.id = m.partner_id
      where m.network_id = here() and coalesce(m.until >= (now() at time zone 'Europe/Berlin')::date, true)
      order by array_position(array['coordination', 'contact', 'assistant', 'member'], m.role), p.name collate "de-x-icu";
  end loop;
  perform set_config('app.network', before, true);
end $$;
revoke execute on function demo_people() from public;
grant execute on function demo_people() to augenhoehe_app;
