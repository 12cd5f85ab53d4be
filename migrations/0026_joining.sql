-- Somebody asks to join, without an account. What they write is sealed: its key lies beside the database, and goes with the request.
create table join_request (
  network_id uuid not null default here() references network,
  id uuid not null,
  state text not null default 'begun' check (state in ('begun', 'asked', 'visiting', 'accepted', 'declined', 'taken-back')),
  -- null: they are not sure yet; the coordination answers alone
  body_id uuid,
  -- hash of the secret in the personal link
  link_hash text not null,
  -- all words, and the secret itself, for the letters that carry it; the key is called as the request
  sealed bytea,
  begun_at timestamptz not null,
  asked_on date,
  -- the day that was promised when it was sent
  answer_by date,
  -- the meeting they are invited to
  meeting_id uuid,
  -- what still has to be said by phone or post
  to_tell text check (to_tell in ('visit', 'accepted', 'declined')),
  -- 1: before the promised day, 2: after it
  reminded smallint not null default 0 check (reminded between 0 and 2),
  ended_on date,
  -- what came of it
  person_id uuid references person,
  partner_id uuid,
  seat_id uuid,
  version int not null default 1,
  primary key (network_id, id),
  unique (network_id, link_hash),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, meeting_id) references meeting,
  foreign key (network_id, partner_id) references partner,
  foreign key (network_id, seat_id) references seat,
  check ((state in ('begun', 'asked', 'visiting')) = (ended_on is null)),
  check (state in ('begun', 'taken-back') or (asked_on is not null and answer_by is not null)),
  check (state <> 'visiting' or meeting_id is not null),
  -- whoever takes it back leaves nothing behind
  check ((state = 'taken-back') = (sealed is null))
);
create index join_request_by_state on join_request (network_id, state, answer_by);
select guard('join_request', 'joining');
