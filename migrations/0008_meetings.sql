create table meeting (
  network_id uuid not null default here() references network,
  id uuid not null,
  body_id uuid not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  -- how to get in and around: step-free, lift, WC; unknown is said as unknown
  place_access text not null default '',
  online text not null default '',
  contact_id uuid references person,
  state text not null default 'planned' check (state in ('planned', 'invited', 'held', 'cancelled')),
  reason_text uuid,
  -- iCalendar SEQUENCE: grows with every change that calendars must follow
  sequence int not null default 0,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, reason_text) references text,
  check (ends_at > starts_at),
  check (state <> 'cancelled' or reason_text is not null)
);
create index meeting_by_time on meeting (network_id, body_id, starts_at);
select guard('meeting', 'meetings');

create table agenda_item (
  network_id uuid not null default here() references network,
  id uuid not null,
  meeting_id uuid not null,
  position int not null,
  title text not null,
  kind text not null check (kind in ('inform', 'discuss', 'decide')),
  minutes int check (minutes between 1 and 480),
  -- what stands here by itself: an open recommendation, a promised task
  origin text check (origin in ('recommendation', 'task')),
  origin_id uuid,
  -- the minutes of this item
  minutes_text uuid,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, meeting_id) references meeting,
  foreign key (network_id, minutes_text) references text,
  unique (network_id, meeting_id, origin_id)
);
create index agenda_item_by_meeting on agenda_item (network_id, meeting_id, position);
select guard('agenda_item', 'meetings');

create table invitation (
  network_id uuid not null default here() references network,
  meeting_id uuid not null,
  person_id uuid not null references person,
  seat_id uuid not null,
  answer text check (answer in ('yes', 'no', 'unsure')),
  -- a clerk wrote down what came by phone or letter
  recorded_by uuid references person,
  answered_at timestamptz,
  primary key (network_id, meeting_id, person_id),
  foreign key (network_id, meeting_id) references meeting,
  foreign key (network_id, seat_id) references seat
);
create index invitation_by_person on invitation (network_id, person_id);
select guard('invitation', 'meetings');

-- The answer link of a mail works without an account. Every mail has its own, and the one in an older mail still leads here.
create table invitation_link (
  network_id uuid not null default here() references network,
  token_hash text not null,
  meeting_id uuid not null,
  person_id uuid not null,
  primary key (network_id, token_hash),
  foreign key (network_id, meeting_id, person_id) references invitation
);
select guard('invitation_link', 'meetings');

create table attendance (
  network_id uuid not null default here() references network,
  meeting_id uuid not null,
  seat_id uuid not null,
  presence text not null check (presence in ('present', 'deputy', 'absent')),
  primary key (network_id, meeting_id, seat_id),
  foreign key (network_id, meeting_id) references meeting,
  foreign key (network_id, seat_id) references seat
);
select guard('attendance', 'meetings');
