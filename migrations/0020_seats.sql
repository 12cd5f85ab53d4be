-- Seats in full: who holds them, how they came, who sat on them when; and seats that are kept free and advertised.

-- Who came before the question might be a person, and stays unnamed in public until somebody says otherwise.
alter table seat
  add column held_by text,
  add column tandem_id uuid references person,
  -- null: not documented
  add column came_by text check (came_by in ('appointment', 'election', 'admission', 'delegation')),
  add column appointed_by text;
-- A rewrite of the column reaches the rows of all networks; an update would be stopped by their wall.
alter table seat alter column held_by type text using case when partner_id is not null then 'partner' else 'person' end;
alter table seat
  alter column held_by set not null,
  add check (held_by in ('partner', 'group', 'person', 'named-person')),
  add check ((held_by = 'partner') = (partner_id is not null)),
  add check (tandem_id <> delegate_id),
  add check (tandem_id <> assistant_id);

-- Who sat when, in which part. Ids alone: a name that is erased is erased here as well.
create table seat_person (
  network_id uuid not null default here() references network,
  seat_id uuid not null,
  part text not null check (part in ('delegate', 'deputy', 'tandem', 'assistant')),
  person_id uuid not null references person,
  since date not null,
  -- the first day they no longer sit; may lie ahead when somebody has said that they leave
  until date check (until > since),
  primary key (network_id, seat_id, part, since),
  foreign key (network_id, seat_id) references seat
);
create index seat_person_by_person on seat_person (network_id, person_id);
select guard('seat_person', 'bodies');

-- The command runs under the network's lock, so what is looked for here cannot appear meanwhile.
create function one_at_a_time() returns trigger language plpgsql as $$
begin
  if exists (select from seat_person other where other.network_id = new.network_id and other.seat_id = new.seat_id and other.part = new.part
      and other.since <> new.since and daterange(other.since, other.until) && daterange(new.since, new.until)) then
    raise exception 'two people in one part of a seat on the same day' using errcode = 'exclusion_violation';
  end if;
  return new;
end $$;
create trigger one_at_a_time before insert or update on seat_person for each row execute function one_at_a_time();

-- What is known of those who sit now: they are told to sit since the seat was filled.
do $$
declare one record;
begin
  perform set_config('app.command', 'bodies.migration', true);
  for one in select id from network loop
    perform set_config('app.network', one.id::text, true);
    insert into seat_person (seat_id, part, person_id, since, until)
    select seat.id, who.part, who.person_id, seat.since, seat.until
    from seat cross join lateral (values ('delegate', delegate_id), ('deputy', deputy_id), ('assistant', assistant_id)) who(part, person_id)
    where seat.network_id = here() and who.person_id is not null and coalesce(seat.until > seat.since, true);
  end loop;
  perform set_config('app.network', '', true);
  perform set_config('app.command', '', true);
end $$;

-- A seat that is free, told to everyone: for whom it is kept, since when, how to ask.
create table vacancy (
  network_id uuid not null default here() references network,
  id uuid not null,
  body_id uuid not null,
  target_group_id uuid,
  sector int check (sector between 1 and 5),
  -- in words, where group and sector do not say enough; null as well: for whoever wants to come
  wanted text,
  -- null: ask the coordination
  ask text,
  since date not null,
  -- the day it was filled or taken back
  until date,
  vacated_seat uuid,
  filled_seat uuid,
  primary key (network_id, id),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, target_group_id) references target_group,
  foreign key (network_id, vacated_seat) references seat,
  foreign key (network_id, filled_seat) references seat,
  check (filled_seat is null or until is not null)
);
create index vacancy_by_body on vacancy (network_id, body_id) where until is null;
select guard('vacancy', 'bodies');

-- A decision about direction that was closed without a seat of a target group, and why.
create table voice_override (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  reason_text uuid not null,
  primary key (network_id, recommendation_id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, reason_text) references text
);
select guard('voice_override', 'decisions');
