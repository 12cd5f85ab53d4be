-- A recommendation stays open until whoever decides has answered with a reason. Who decides is fixed when it is proposed.
create table recommendation (
  network_id uuid not null default here() references network,
  id uuid not null,
  number int not null,
  year int not null,
  title text not null,
  matter text not null,
  statement_text uuid not null,
  why_text uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  item_id uuid,
  decider text not null check (decider in ('self', 'body', 'carrier', 'council')),
  decider_body uuid,
  state text not null check (state in ('voting', 'waiting', 'adopted', 'adopted-with-changes', 'rejected', 'returned', 'withdrawn')),
  proposed_by uuid references person,
  proposed_at timestamptz not null,
  recommended_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references person,
  -- the coordination wrote down what the carrier or council decided elsewhere, and where that is to be found
  evidence text,
  answer_text uuid,
  changed_statement_text uuid,
  -- the rejected or returned one that this one proposes again
  earlier_id uuid,
  version int not null default 1,
  primary key (network_id, id),
  unique (network_id, year, number),
  foreign key (network_id, earlier_id) references recommendation,
  foreign key (network_id, statement_text) references text,
  foreign key (network_id, why_text) references text,
  foreign key (network_id, answer_text) references text,
  foreign key (network_id, changed_statement_text) references text,
  foreign key (network_id, body_id) references body,
  foreign key (network_id, decider_body) references body,
  foreign key (network_id, meeting_id) references meeting,
  foreign key (network_id, item_id) references agenda_item,
  check ((decider = 'body') = (decider_body is not null)),
  check (state not in ('adopted-with-changes', 'rejected', 'returned') or answer_text is not null),
  check (state <> 'adopted-with-changes' or changed_statement_text is not null),
  check (state in ('voting', 'withdrawn') or recommended_at is not null),
  check ((state in ('voting', 'waiting', 'withdrawn')) = (answered_at is null))
);
create index recommendation_open on recommendation (network_id, state, decider_body);
create index recommendation_by_body on recommendation (network_id, body_id, state);
select guard('recommendation', 'decisions');

-- One seat, one vote: the key says so.
create table vote (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  choice text not null check (choice in ('for', 'against', 'abstain')),
  at timestamptz not null,
  primary key (network_id, recommendation_id, seat_id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, seat_id) references seat
);
select guard('vote', 'decisions');

create function vote_is_open() returns trigger language plpgsql as $$
declare cast_vote vote := coalesce(new, old);
begin
  if not exists (select from recommendation r where r.network_id = cast_vote.network_id and r.id = cast_vote.recommendation_id and r.state = 'voting') then
    raise exception 'a closed vote never changes' using errcode = 'integrity_constraint_violation';
  end if;
  return cast_vote;
end $$;
create trigger vote_is_open before insert or update or delete on vote for each row execute function vote_is_open();
