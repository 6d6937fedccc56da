package io.mapwalk.deliverable.screen;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.owasp.encoder.Encode;

/**
 * The page on the second screen. A page from a file can ask nobody for news: a browser lets it read
 * no other file. What it may do is load a script, so it loads a very small one that names the
 * revision again and again, and when that is another one, a second one that brings the content.
 * Only then is anything replaced on it, which is why it stays scrolled to where it was.
 */
public final class RoomPage {

  private static final String STYLE = "room.css";
  private static final String SCRIPT = "room.js";

  private final Messages messages;
  private final String revision;
  private final String title;
  private final String head;
  private final String board;

  private RoomPage(Messages messages, String revision, String title, String head, String board) {
    this.messages = messages;
    this.revision = revision;
    this.title = title;
    this.head = head;
    this.board = board;
  }

  /**
   * The page for what the room may see.
   *
   * @param messages the language of the room
   * @param zone where the room is
   * @param view what it may see
   * @param revision tells it from every other content the page had or will have; letters, digits
   *     and hyphens
   */
  public static RoomPage of(Messages messages, ZoneId zone, RoomView view, String revision) {
    HtmlWriter head = HtmlWriter.part();
    new RoomHead(messages, zone, head).write(view);
    HtmlWriter board = HtmlWriter.part();
    new RoomBoard(messages, view, board).write();
    return new RoomPage(
        messages, revision, view.map().header().text().value(), head.finish(), board.finish());
  }

  /**
   * The page that shows nothing, until there is something to show again.
   *
   * @param messages the language of the room
   * @param revision as above
   */
  public static RoomPage blank(Messages messages, String revision) {
    HtmlWriter nothing = HtmlWriter.part();
    nothing.element("p", messages.text("deliverable.screen.nothing"), "nothing");
    return new RoomPage(messages, revision, "Mapwalk", "", nothing.finish());
  }

  /** The page itself, which shows the same even where scripts do not run. */
  public String page() {
    HtmlWriter html = HtmlWriter.live(language(), title, resource(STYLE), resource(SCRIPT));
    html.open("header").with("id", "head").with("data-revision", revision).part(head).close();
    html.open("main").with("id", "board").with("tabindex", "0").part(board).close();
    return html.finish();
  }

  /** The script the page loads all the time. */
  public String beat() {
    return "mapwalkNow(" + quoted(revision) + ");\n";
  }

  /** The script the page loads when the revision is another one. */
  public String content() {
    return "mapwalkShow("
        + String.join(
            ",\n", quoted(revision), quoted(language()), quoted(title), quoted(head), quoted(board))
        + ");\n";
  }

  private String language() {
    return messages.locale().toLanguageTag();
  }

  private static String quoted(String text) {
    return '"' + Encode.forJavaScript(text) + '"';
  }

  private static String resource(String name) {
    try (InputStream in = RoomPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
