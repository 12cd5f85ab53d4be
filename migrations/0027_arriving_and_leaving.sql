-- Somebody is new on a seat and finds their feet, step by step. Ids and days alone: a name that is erased is erased here as well.
create table arrival (
  network_id uuid not null default here() references network,
  id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  begun_on date not null,
  arrived_on date,
  primary key (network_id, id),
  -- whoever comes back to a seat knows the way
  unique (network_id, seat_id, person_id),
  foreign key (network_id, seat_id) references seat,
  check (arrived_on >= begun_on)
);
create index arrival_by_person on arrival (network_id, person_id) where arrived_on is null;
select guard('arrival', 'joining');

-- A step that was taken; unticked, it is gone.
create table arrival_step (
  network_id uuid not null default here() references network,
  arrival_id uuid not null,
  step text not null check (step in ('rules', 'minutes', 'people', 'meeting', 'tandem', 'task')),
  done_on date not null,
  primary key (network_id, arrival_id, step),
  foreign key (network_id, arrival_id) references arrival
);
select guard('arrival_step', 'joining');

-- Somebody leaves a seat in good order: until when, what is handed over, and thanks.
create table farewell (
  network_id uuid not null default here() references network,
  id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  said_on date not null,
  last_day date not null,
  handover_text uuid not null,
  thanks_text uuid not null,
  -- who leaves has said that everyone may read the thanks and their name
  for_everyone boolean not null default false,
  primary key (network_id, id),
  unique (network_id, seat_id, person_id, last_day),
  foreign key (network_id, seat_id) references seat,
  foreign key (network_id, handover_text) references text,
  foreign key (network_id, thanks_text) references text,
  check (last_day >= said_on)
);
create index farewell_by_day on farewell (network_id, last_day);
select guard('farewell', 'joining');
