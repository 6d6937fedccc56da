-- Search, and maps that are put away.

-- Which elements of a map a word stands in, as it is compared: in lower case, without accents.
create table if not exists search_word (
  word varchar(80) not null,
  map varchar(10) not null,
  handles varchar not null,
  primary key (word, map)
);

-- At which revision the words of a map were noted; 0 for never.
alter table journey_map add column if not exists learned bigint default 0 not null;

-- When the map was put away; null for one in use.
alter table journey_map add column if not exists archived bigint;
