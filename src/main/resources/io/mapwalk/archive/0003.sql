-- Search in archives whose maps came all at once: from a backup, or from an older form.

-- In which elements of which maps a word stands, for a block of maps whose words were read together.
-- One long row a word instead of one a map makes that a matter of seconds.
create table if not exists search_block (
  block integer not null,
  word varchar(80) not null,
  part integer not null,
  places varchar not null,
  primary key (block, word, part)
);

-- The block a map’s words are in; 0 if they have rows of their own.
alter table journey_map add column if not exists block integer default 0 not null;
