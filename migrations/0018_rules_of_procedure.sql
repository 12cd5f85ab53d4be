-- What a network's rules of procedure say beside quorum and deadlines. Starting values as most networks have them.
alter table rule_set
  -- how many votes carry a proposal: more for than against, more than half of all seats, two thirds of the votes cast
  add column majority text not null default 'simple' check (majority in ('simple', 'absolute', 'two-thirds')),
  -- the method a proposal starts with; whoever proposes may choose another
  add column method text not null default 'consent' check (method in ('consent', 'resistance', 'majority', 'secret-majority', 'unanimous')),
  -- how long a decision between meetings stays open at least
  add column circular_days int not null default 14 check (circular_days between 1 and 90),
  -- how soon after a meeting without quorum the second one is
  add column second_meeting_weeks int not null default 4 check (second_meeting_weeks between 1 and 26),
  -- how soon somebody who wants to join has an answer
  add column join_days int not null default 14 check (join_days between 1 and 90),
  -- no decision about direction without a seat that speaks for a target group
  add column target_group_seat boolean not null default false;
