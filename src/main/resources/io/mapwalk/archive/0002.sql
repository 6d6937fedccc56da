-- Search, and maps that are put away. The words of the maps that are there are filled in by the program.

-- Which elements of a map a word stands in, as it is compared: in lower case, without accents.
create table if not exists search_word (
  word varchar(80) not null,
  map varchar(10) not null,
  handles varchar not null,
  primary key (word, map)
);

delete from search_word;

-- When the map was put away; null for one in use.
alter table journey_map add column if not exists archived bigint;
