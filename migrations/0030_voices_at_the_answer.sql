-- An answer about direction can be given without a seat of a target group too: with a reason of its own.
alter table voice_override
  add column moment text not null default 'vote' check (moment in ('vote', 'answer')),
  drop constraint voice_override_pkey,
  add primary key (network_id, recommendation_id, moment);
