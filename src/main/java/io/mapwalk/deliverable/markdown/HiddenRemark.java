package io.mapwalk.deliverable.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mapwalk.journey.Text;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;

/** Words behind a heading that are for the program, and that no page shows. */
final class HiddenRemark {

  private static final Pattern FORM = Pattern.compile("<!-- (\\S+) -->");

  private HiddenRemark() {}

  /** The remark as it is written; nothing in it can end it. */
  static String around(String words) {
    return "<!-- " + URLEncoder.encode(words, UTF_8) + " -->";
  }

  /** The remark behind a heading, if there is one that can be read. */
  static Optional<String> of(Heading heading) {
    if (!(heading.getLastChild() instanceof HtmlInline html)) {
      return Optional.empty();
    }
    Matcher remark = FORM.matcher(html.getLiteral());
    try {
      return remark.matches()
          ? Optional.of(Text.clean(URLDecoder.decode(remark.group(1), UTF_8)).value())
          : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
