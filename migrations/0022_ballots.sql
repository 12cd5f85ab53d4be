-- How a body votes: methods, wordings, resistance, envelopes, talks, and sense checks that bind nobody.
alter table recommendation
  add column method text not null default 'majority' check (method in ('consent', 'resistance', 'majority', 'secret-majority', 'unanimous')),
  -- last day to vote, where it is decided between meetings
  add column closes_on date,
  -- number of the wording that is voted on; votes count for their own wording only
  add column wording int not null default 1,
  -- what the votes came to, kept when the vote is closed
  add column counted jsonb,
  -- the option with the least resistance
  add column chosen int,
  -- name of the key that seals secret votes; the key itself is a file, never in the database
  add column key_id uuid,
  -- the silent were reminded once; what a decision between meetings lacked at its end was said once
  add column reminded_on date,
  add column overdue_on date;

-- `talking`: closed, and the outcome waits for a talk. `unchanged`: not carried, all stays as it is.
alter table recommendation
  drop constraint recommendation_state_check,
  drop constraint recommendation_check3,
  drop constraint recommendation_check4,
  add constraint recommendation_state_check check (state in
    ('voting', 'talking', 'waiting', 'adopted', 'adopted-with-changes', 'rejected', 'returned', 'unchanged', 'withdrawn')),
  add constraint closed_has_day check (state in ('voting', 'withdrawn') or recommended_at is not null),
  add constraint answered_has_day check ((state in ('voting', 'talking', 'waiting', 'unchanged', 'withdrawn')) = (answered_at is null)),
  add constraint secret_has_key check (method <> 'secret-majority' or state <> 'voting' or key_id is not null);

create table wording (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  nr int not null,
  statement_text uuid not null,
  -- what was changed and why; the first wording has none
  note_text uuid,
  person_id uuid references person,
  at timestamptz not null,
  primary key (network_id, recommendation_id, nr),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, statement_text) references text,
  foreign key (network_id, note_text) references text
);
select guard('wording', 'decisions');

-- What can be chosen from by resistance. The last one, "leave as it is", is always there and needs no row.
create table ballot_option (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  wording int not null,
  nr int not null check (nr > 0),
  label text not null,
  meaning text not null default '',
  primary key (network_id, recommendation_id, wording, nr),
  foreign key (network_id, recommendation_id) references recommendation
);
select guard('ballot_option', 'decisions');

-- One seat, one vote, for each wording.
alter table vote
  add column wording int not null default 1,
  alter column choice drop not null,
  drop constraint vote_choice_check,
  add constraint vote_choice_check check (choice in ('for', 'against', 'abstain', 'consent', 'concern', 'objection')),
  -- resistance against each option in order, "leave as it is" last
  add column points smallint[] check (cardinality(points) > 1 and 0 <= all (points) and 10 >= all (points)),
  -- a secret vote while it is open; all envelopes are of one length and gone when it is closed
  add column sealed bytea check (octet_length(sealed) = 44),
  add column reason_text uuid,
  add column help_text uuid,
  -- came by phone or letter and was written down by the coordination
  add column channel text check (channel in ('phone', 'letter')),
  add column recorded_by uuid references person,
  drop constraint vote_pkey,
  add primary key (network_id, recommendation_id, wording, seat_id),
  add foreign key (network_id, reason_text) references text,
  add foreign key (network_id, help_text) references text,
  add check (num_nonnulls(choice, points, sealed) <= 1),
  add check (choice <> 'objection' or (reason_text is not null and help_text is not null)),
  add check ((channel is null) = (recorded_by is null)),
  add check (sealed is null or channel is null);

create or replace function vote_is_open() returns trigger language plpgsql as $$
declare
  cast_vote vote := coalesce(new, old);
  r recommendation;
  fits boolean;
begin
  select * into r from recommendation
  where network_id = cast_vote.network_id and id = cast_vote.recommendation_id and state = 'voting' and wording = cast_vote.wording;
  if not found then
    raise exception 'a closed vote never changes' using errcode = 'integrity_constraint_violation';
  end if;
  fits := case r.method
    when 'secret-majority' then cast_vote.choice is null and cast_vote.points is null and cast_vote.reason_text is null
    when 'consent' then cast_vote.choice in ('consent', 'concern', 'objection')
    when 'resistance' then cast_vote.points is not null and cardinality(cast_vote.points) = 1 + (
      select count(*) from ballot_option o where o.network_id = r.network_id and o.recommendation_id = r.id and o.wording = r.wording)
    else cast_vote.choice in ('for', 'against', 'abstain') end;
  if tg_op <> 'DELETE' and fits is not true then
    raise exception 'this is no vote by %', r.method using errcode = 'check_violation';
  end if;
  return cast_vote;
end $$;

-- What a vote came to stays, and no envelope outlives its vote.
create function ballot_stays() returns trigger language plpgsql as $$
begin
  if old.state not in ('voting', 'talking')
    and (new.method, new.wording, new.counted, new.chosen) is distinct from (old.method, old.wording, old.counted, old.chosen) then
    raise exception 'what a vote came to never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.state <> 'voting' or new.wording <> old.wording) and exists (
    select from vote where network_id = old.network_id and recommendation_id = old.id and sealed is not null) then
    raise exception 'an envelope outlives its vote' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ballot_stays before update on recommendation for each row execute function ballot_stays();

-- The outcome waits until those who are against it were talked with.
create table talk (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  wording int not null,
  -- seats that should be talked with, and why: [{"seat": …, "why": "ten" | "objection" | "against"}]
  about jsonb not null,
  -- what the vote came to, where it came to anything
  pending text check (pending in ('carried', 'unchanged')),
  opened_at timestamptz not null,
  text_id uuid,
  held_on date,
  result text check (result in ('stands', 'reworked')),
  recorded_by uuid references person,
  recorded_at timestamptz,
  primary key (network_id, recommendation_id, wording),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, text_id) references text,
  check (num_nonnulls(text_id, held_on, result, recorded_at) in (0, 4)),
  check (result <> 'stands' or pending is not null)
);
select guard('talk', 'decisions');

-- How a body feels about an idea. It binds nobody.
create table sense_check (
  network_id uuid not null default here() references network,
  id uuid not null,
  body_id uuid not null,
  title text not null,
  idea_text uuid not null,
  asked_by uuid references person,
  asked_at timestamptz not null,
  ended_at timestamptz,
  -- what came of it
  recommendation_id uuid,
  primary key (network_id, id),
  foreign key (network_id, body_id) references body,
  foreign key (network_id, idea_text) references text,
  foreign key (network_id, recommendation_id) references recommendation
);
select guard('sense_check', 'decisions');

create table sense_voice (
  network_id uuid not null default here() references network,
  sense_check_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  feeling text not null check (feeling in ('good', 'unsure', 'bad')),
  note text not null default '',
  at timestamptz not null,
  primary key (network_id, sense_check_id, seat_id),
  foreign key (network_id, sense_check_id) references sense_check,
  foreign key (network_id, seat_id) references seat
);
select guard('sense_voice', 'decisions');
