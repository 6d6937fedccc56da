package io.mapwalk.deliverable.markdown;

import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses a document as the programs do in which people edit it [CommonMark, with those of GFM]. */
final class Blocks {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create(),
                  YamlFrontMatterExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.NONE)
          .build();

  private Blocks() {}

  /** The blocks of a document, beneath one node. */
  static Node of(String markdown) {
    return PARSER.parse(markdown);
  }
}
