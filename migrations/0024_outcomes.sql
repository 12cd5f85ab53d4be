-- Numbers run for each body and year from here on. Those given stay: one row for the whole network was unique, so it is for each body.
alter table recommendation drop constraint recommendation_network_id_year_number_key;
alter table recommendation add constraint recommendation_number unique (network_id, body_id, year, number);

-- What follows from a decision that holds. Without a row it holds from the day of the decision, and nobody is named.
create table outcome (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  executing_partner uuid,
  effective_on date not null,
  review_on date,
  -- a review said that it no longer holds
  ended_on date,
  version int not null default 1,
  primary key (network_id, recommendation_id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, executing_partner) references partner,
  check (review_on > effective_on),
  check (ended_on is null or review_on is null)
);
create index outcome_by_review on outcome (network_id, review_on) where review_on is not null;
create index outcome_by_partner on outcome (network_id, executing_partner);
select guard('outcome', 'decisions');

-- The body looked again at what it decided; what it said then never changes.
create table review (
  network_id uuid not null default here() references network,
  id uuid not null,
  recommendation_id uuid not null,
  result text not null check (result in ('stays', 'change', 'ends')),
  reason_text uuid not null,
  -- the day that was agreed for it; it may have been looked at sooner
  due_on date,
  reviewed_on date not null,
  reviewed_by uuid references person,
  primary key (network_id, id),
  foreign key (network_id, recommendation_id) references recommendation,
  foreign key (network_id, reason_text) references text
);
create index review_by_recommendation on review (network_id, recommendation_id, reviewed_on);
select guard('review', 'decisions');

-- What was decided is for everyone to read. What stands here stays inside, and says why.
create table kept_inside (
  network_id uuid not null default here() references network,
  recommendation_id uuid not null,
  reason text not null,
  since timestamptz not null,
  primary key (network_id, recommendation_id),
  foreign key (network_id, recommendation_id) references recommendation
);
select guard('kept_inside', 'decisions');

-- The bodies a decision belongs to once it is made: whoever decided, or where that does not meet here, the one that recommended.
create function keepers(decided recommendation) returns setof uuid language sql stable as $$
  select body.id from body
  where body.network_id = decided.network_id and body.ended_on is null and case decided.decider
    when 'body' then body.id = decided.decider_body
    when 'self' then body.id = decided.body_id
    when 'council' then body.id = decided.body_id
    else case when exists (select from body own where own.network_id = decided.network_id and own.kind = 'carrier' and own.ended_on is null)
      then body.kind = 'carrier' else body.id = decided.body_id end
  end
$$;

-- A decision comes back to an agenda by itself when it is time to look at it again.
alter table agenda_item drop constraint agenda_item_origin_check;
alter table agenda_item add constraint agenda_item_origin_check check (origin in ('recommendation', 'task', 'review'));

-- How the search of a network compares: without case, umlauts, accents, and the marks that part long words (`rules/search.ts` says the same).
create function folded(written text) returns text language sql immutable parallel safe as $$
  select lower(translate(replace(replace(written, 'ß', 'ss'), 'ẞ', 'ss'),
    'ÄÖÜäöüÁÀÂÃÅáàâãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÕóòôõÚÙÛúùûÇçÑñ-·' || chr(173),
    'aouaouaaaaaaaaaaeeeeeeeeiiiiiiiioooooooouuuuuuccnn'))
$$;

-- Each text as it is looked for. Folding is the dear part of a search, so it is done when somebody writes; a draft of a twin is not read and not found.
alter table text add column found_as text generated always as
  (folded(original || ' ' || case when plain_state in ('simple', 'checked') then plain else '' end)) stored;
