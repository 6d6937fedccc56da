package io.mapwalk.deliverable.foreign;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a piece of Markdown says, without the signs that say how it looks. */
final class Inline {

  private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();
  private static final Pattern PAGE = Pattern.compile("!?\\[\\[(?:[^\\]|]*\\|)?([^\\]|]+)]]");
  private static final Pattern LOOK = Pattern.compile("(==|~~)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern BLOCK = Pattern.compile("\\s\\^[A-Za-z0-9-]+$");
  private static final int LONGEST = 10_000;
  // Longer ones would take long where somebody means ill.
  private static final int LONGEST_SEARCHED = 500;

  private Inline() {}

  /** The words. */
  static String words(String markdown) {
    String shortened = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
    String plain = shortened;
    if (plain.length() <= LONGEST_SEARCHED) {
      plain = BLOCK.matcher(PAGE.matcher(plain).replaceAll("$1")).replaceAll("");
      plain = LOOK.matcher(plain).replaceAll("$2");
    }
    StringBuilder words = new StringBuilder();
    PARSER
        .parse(plain)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                words.append(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                words.append(code.getLiteral());
              }

              @Override
              public void visit(SoftLineBreak end) {
                words.append(' ');
              }

              @Override
              public void visit(HardLineBreak end) {
                words.append('\n');
              }
            });
    return words.toString().strip();
  }
}
