-- The bodies a recommendation passes before it is decided, fixed by the mandates of the day when it was proposed. The end of the way
-- is the decider of the recommendation itself, so that there is always exactly one. What was on its way before this goes straight there.
create table way_step (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  nr int not null check (nr > 0),
  body_id uuid not null,
  power text not null check (power in ('recommends', 'is-heard')),
  advice text check (advice in ('supports', 'supports-with-changes', 'opposes', 'none', 'returned')),
  reason_text uuid,
  changed_statement_text uuid,
  advised_by uuid references person,
  -- until then it lies here, from when the step before was left; the first from when it was recommended
  left_at timestamptz,
  primary key (network_id, recommendation_id, nr),
  unique (network_id, recommendation_id, body_id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, body_id) references body,
  foreign key (network_id, reason_text) references text,
  foreign key (network_id, changed_statement_text) references text,
  check ((advice is null) = (left_at is null)),
  check (advice is null or advice = 'supports' or reason_text is not null),
  check ((coalesce(advice, '') = 'supports-with-changes') = (changed_statement_text is not null))
);
create index way_step_open on way_step (network_id, body_id) where left_at is null;
select guard('way_step', 'decisions');

-- What is said about a recommendation by those on its way. Who speaks and what stands here and in the text; the journal has ids alone.
create table contribution (
  network_id uuid not null default here() references network,
  id uuid not null,
  recommendation_id uuid not null,
  text_id uuid not null,
  written_by uuid references person,
  -- whose words they are, where somebody else wrote them down
  for_person uuid references person,
  at timestamptz not null,
  changed_at timestamptz,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, text_id) references text,
  check (for_person <> written_by)
);
create index contribution_under on contribution (network_id, recommendation_id, at);
select guard('contribution', 'decisions');
