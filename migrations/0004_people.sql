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
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  onward text not null default '/ich'
);
select guard_common('sign_in_link', 'people');

-- A person is seen by themselves, by whoever presents their address or token, and by the networks they belong to.
create policy self on person using (id = me() or email = presented_email()) with check (true);
create policy fellow on person for select using (exists (
  select from membership where membership.network_id = here() and membership.person_id = person.id));
create policy by_session on person for select using (exists (select from session where session.person_id = person.id and session.token_hash = presented_token()));
create policy by_link on person for select using (exists (select from sign_in_link where sign_in_link.person_id = person.id and sign_in_link.token_hash = presented_token()));
create policy demo on person for select using (demo and me() is null);
grant select, insert, update on person to augenhoehe_app;

create policy own on session using (person_id = me() or token_hash = presented_token()) with check (true);
grant select, insert, delete on session to augenhoehe_app;
create policy own on sign_in_link using (token_hash = presented_token()) with check (true);
grant select, insert, update on sign_in_link to augenhoehe_app;

-- A person's own memberships everywhere, for the page that lists their networks.
create policy own_everywhere on membership for select using (person_id = me());

-- Turns the keys of a request into who they are here, in one round trip. Runs as the owner, and so sees past row level security;
-- it answers only for the presented session or the person the scope already names.
do $$ begin
  execute format('create policy owner_reads on person for select to %I using (true)', current_user);
  execute format('create policy owner_reads on session for select to %I using (true)', current_user);
  execute format('create policy owner_reads on membership for select to %I using (true)', current_user);
end $$;

create function identify() returns table (id uuid, name text, operator boolean, coordinates boolean, member boolean, speaks_for uuid[], assists uuid[])
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
    select p.id, p.name, p.operator,
      coalesce(bool_or(m.role = 'coordination'), false), count(m.id) > 0,
      coalesce(array_agg(m.partner_id) filter (where m.role = 'contact'), '{}'),
      coalesce(array_agg(m.partner_id) filter (where m.role = 'assistant'), '{}')
    from person p
    left join membership m on m.person_id = p.id and m.network_id = here() and m.since <= current_date and coalesce(m.until >= current_date, true)
    where p.id = who group by p.id;
end $$;
revoke execute on function identify() from public;
grant execute on function identify() to augenhoehe_app;
