package io.mapwalk.deliverable.html;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * Writes one HTML document that stands alone: nothing fetched, no script but one of the program's
 * own where a page must renew itself, nothing else that could do either, whatever the texts hold.
 * Names of elements and attributes are the program's own and are checked; every text and every
 * value is escaped [OWASP Java Encoder]. What comes out is well-formed XML as well, so both kinds
 * of reader understand it alike.
 *
 * <pre>{@code
 * html.open("section", "page").with("lang", "nl");
 * html.element("h1", map.header().text().value());
 * html.close();
 * }</pre>
 */
public final class HtmlWriter {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  // Drawings have attributes with capitals in the middle, such as viewBox.
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-zA-Z0-9-]*");

  /** Elements without content, which have no end either [HTML Standard]. */
  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** What only {@link #style} and {@link #link} may write, or nobody at all. */
  private static final Set<String> FORBIDDEN_ELEMENTS =
      Set.of("script", "style", "iframe", "object", "embed", "base", "form", "template", "a");

  private static final Set<String> FORBIDDEN_ATTRIBUTES =
      Set.of("href", "src", "srcset", "srcdoc", "action", "formaction", "data", "ping");

  /** After these no line break is written, for it would show as a blank. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "em", "i", "q", "small", "span", "strong");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{C}]+");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean tagIsWhole;

  /**
   * Begins a document, up to the body's start tag.
   *
   * @param language the language tag of its words
   * @param title what the window is called
   * @param css the program's own style sheet, never made of anybody's text
   */
  public HtmlWriter(String language, String title, String css) {
    begin(language, title, css, Policy.STILL);
    close();
    open("body");
  }

  private HtmlWriter() {}

  /**
   * Begins a part of a document, which another page takes in as it is.
   *
   * @return a writer with nothing open; {@link #finish} gives what was written
   */
  public static HtmlWriter part() {
    return new HtmlWriter();
  }

  /**
   * Begins a document, up to the body's start tag, that a script of the program keeps up to date.
   * Only that very script runs [CSP Level 3], and the scripts it loads from the disk.
   *
   * @param language the language tag of its words
   * @param title what the window is called
   * @param css the program's own style sheet, never made of anybody's text
   * @param script the program's own script, never made of anybody's text; without {@code <} and
   *     {@code &}, so that every reader sees the same in it
   */
  public static HtmlWriter live(String language, String title, String css, String script) {
    return scripted(language, title, css, script, Policy.live(script));
  }

  /**
   * Begins a document, up to the body's start tag, with a script of the program. Only that very
   * script runs [CSP Level 3], and it can load nothing.
   *
   * @param language the language tag of its words
   * @param title what the window is called
   * @param css the program's own style sheet, never made of anybody's text
   * @param script the program's own script, as above
   */
  public static HtmlWriter scripted(String language, String title, String css, String script) {
    return scripted(language, title, css, script, Policy.scripted(script));
  }

  private static HtmlWriter scripted(
      String language, String title, String css, String script, String policy) {
    if (script.contains("<") || script.contains("&")) {
      throw new IllegalArgumentException("a script with markup in it");
    }
    HtmlWriter html = new HtmlWriter();
    html.begin(language, title, css, policy);
    html.begin("script");
    html.finishTag();
    html.out.append(script).append("</script>\n");
    html.close();
    return html.open("body");
  }

  private void begin(String language, String title, String css, String policy) {
    out.append("<!DOCTYPE html>\n");
    open("html").with("lang", language).with("xmlns", "http://www.w3.org/1999/xhtml");
    open("head");
    empty("meta").with("charset", "utf-8");
    empty("meta").with("http-equiv", "Content-Security-Policy").with("content", policy);
    empty("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
    element("title", title);
    style(css);
  }

  /**
   * Opens an element; until something is written in it, {@link #with} gives it attributes.
   *
   * @param name its name
   * @param classes the classes of the style sheet it belongs to
   */
  public HtmlWriter open(String name, String... classes) {
    start(name, classes);
    open.push(name);
    return this;
  }

  /** Writes an element that has no content, such as a line break. */
  public HtmlWriter empty(String name, String... classes) {
    if (!VOID.contains(name)) {
      throw new IllegalArgumentException("not without content: " + name);
    }
    start(name, classes);
    return this;
  }

  /**
   * Gives the element that was begun last an attribute.
   *
   * @param name its name; one that loads or runs something is refused
   * @param value any text
   */
  public HtmlWriter with(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("no tag is open for " + name);
    }
    if (!ATTRIBUTE.matcher(name).matches()
        || name.startsWith("on")
        || FORBIDDEN_ATTRIBUTES.contains(name)) {
      throw new IllegalArgumentException("not an attribute for this writer: " + name);
    }
    attribute(name, value);
    return this;
  }

  /** Writes text; line breaks in it stay, and show where the style sheet lets them. */
  public HtmlWriter text(String text) {
    finishTag();
    out.append(Encode.forHtmlContent(text));
    return this;
  }

  /** Writes an element with nothing but text in it. */
  public HtmlWriter element(String name, String text, String... classes) {
    return open(name, classes).text(text).close();
  }

  /**
   * Writes an address that can be followed. Only the web and mail are; anything else, such as an
   * address that is a program, stays text.
   */
  public HtmlWriter link(String address, String text) {
    if (!ADDRESS.matcher(address).matches()) {
      return text(text);
    }
    anchor(address);
    attribute("rel", "noreferrer noopener");
    return text(text).close();
  }

  /**
   * Writes a way to another place on the page.
   *
   * @param mark what the element there has as its {@code id}; lower case letters, digits and
   *     hyphens
   */
  public HtmlWriter jump(String mark, String text) {
    if (!NAME.matcher(mark).matches()) {
      throw new IllegalArgumentException("not a mark on a page: " + mark);
    }
    anchor("#" + mark);
    return text(text).close();
  }

  private void anchor(String href) {
    begin("a");
    attribute("href", href);
    open.push("a");
  }

  /**
   * Takes in a part that another writer has finished.
   *
   * @param written what {@link #finish} of a {@link #part()} gave, and nothing else
   */
  public HtmlWriter part(String written) {
    finishTag();
    out.append(written);
    return this;
  }

  /**
   * Writes a picture that is part of the page.
   *
   * @param jpeg the picture as JPEG
   * @param words what stands for it where it cannot be seen
   * @param look the class of the style sheet
   */
  public HtmlWriter picture(byte[] jpeg, String words, String look) {
    empty("img", look);
    attribute("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
    attribute("alt", words);
    return this;
  }

  /** Closes the element opened last. */
  public HtmlWriter close() {
    finishTag();
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (!INLINE.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  /** Closes whatever is open, and gives the whole document. */
  public String finish() {
    finishTag();
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  private void style(String css) {
    if (css.contains("<")
        || css.contains("&")
        || css.toLowerCase(Locale.ROOT).contains("@import")) {
      throw new IllegalArgumentException("a style sheet with markup in it");
    }
    begin("style");
    finishTag();
    out.append('\n').append(css).append("</style>\n");
  }

  private void start(String name, String... classes) {
    if (!NAME.matcher(name).matches() || FORBIDDEN_ELEMENTS.contains(name)) {
      throw new IllegalArgumentException("not an element for this writer: " + name);
    }
    begin(name);
    if (classes.length > 0) {
      attribute("class", String.join(" ", classes));
    }
  }

  private void begin(String name) {
    finishTag();
    out.append('<').append(name);
    inTag = true;
    tagIsWhole = VOID.contains(name);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Encode.forHtmlAttribute(value)).append('"');
  }

  private void finishTag() {
    if (inTag) {
      out.append(tagIsWhole ? " />" : ">");
      inTag = false;
    }
  }
}
