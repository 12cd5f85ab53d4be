create table body (
  network_id uuid not null default here() references network,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('steering', 'working', 'carrier', 'advisory', 'plenary', 'coordination')),
  purpose_text uuid not null,
  -- null: not documented
  openness text check (openness in ('open', 'by-admission', 'by-appointment', 'closed')),
  rhythm_weeks int check (rhythm_weeks between 1 and 52),
  note text,
  -- members' page and public page show it; an ended body stays readable
  ended_on date,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, purpose_text) references text
);
select guard('body', 'bodies');

-- Who may decide what. `decider_body` is another body that decides in the end; `undocumented` says that nobody wrote it down.
create table mandate (
  network_id uuid not null default here() references network,
  body_id uuid not null,
  matter text not null check (matter in ('general', 'money', 'staff', 'public-statements', 'membership', 'topics', 'own-matters')),
  power text check (power in ('decides', 'recommends', 'is-heard', 'is-informed')),
  decider text not null check (decider in ('self', 'body', 'carrier', 'council', 'undocumented')),
  decider_body uuid,
  -- as documented, where the words say more than the columns
  wording text,
  primary key (network_id, body_id, matter),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, decider_body) references body,
  check ((decider = 'body') = (decider_body is not null)),
  check ((decider = 'self') = (power is not distinct from 'decides')),
  check (decider_body is distinct from body_id)
);
select guard('mandate', 'bodies');

-- Seats, not users. Held by a partner, or by a group or person named here; people come and go, the seat stays.
create table seat (
  network_id uuid not null default here() references network,
  id uuid not null,
  body_id uuid not null,
  partner_id uuid,
  holder_name text,
  delegate_id uuid references person,
  deputy_id uuid references person,
  assistant_id uuid references person,
  target_group_id uuid,
  function text not null default 'member' check (function in ('speaker', 'moderation', 'minutes', 'member')),
  since date not null,
  -- last day of an appointment with a term; the seat is open until `until` says when it was vacated
  term_until date,
  until date,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, partner_id) references partner,
  foreign key (network_id, target_group_id) references target_group,
  check ((partner_id is null) <> (holder_name is null)),
  check (assistant_id is null or (assistant_id is distinct from delegate_id and assistant_id is distinct from deputy_id)),
  check (delegate_id <> deputy_id)
);
create unique index one_seat_per_partner on seat (network_id, body_id, partner_id) where until is null and partner_id is not null;
select guard('seat', 'bodies');
