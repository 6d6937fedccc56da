package io.mapwalk.archive;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Statements with question marks and nothing else. Jdbi's own parsers come with a grammar that
 * takes longer to load than a list of maps takes to read.
 */
final class PlainSql implements SqlParser {

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    ParsedSql.Builder parsed = ParsedSql.builder();
    int from = 0;
    for (int mark = sql.indexOf('?'); mark >= 0; mark = sql.indexOf('?', from)) {
      parsed.append(sql.substring(from, mark)).appendPositionalParameter();
      from = mark + 1;
    }
    return parsed.append(sql.substring(from)).build();
  }

  @Override
  public String nameParameter(String rawName, StatementContext context) {
    throw new UnsupportedOperationException("parameters are positional");
  }
}
