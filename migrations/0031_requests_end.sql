-- A letter to somebody without an account is about one thing, and goes when that goes.
alter table letter
  add column about uuid;
create index letter_by_about on letter (network_id, about) where about is not null;

-- A request whose key was lost is closed: nobody can read it, so nobody can answer it.
alter table join_request
  -- to count how many came in an hour
  add column sent_at timestamptz,
  drop constraint join_request_state_check,
  add constraint join_request_state_check check (state in ('begun', 'asked', 'visiting', 'accepted', 'declined', 'taken-back', 'lost')),
  drop constraint join_request_check3,
  add constraint no_words_left check ((state in ('taken-back', 'lost')) = (sealed is null));
