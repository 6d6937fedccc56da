package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Curve;
import io.mapwalk.deliverable.drawing.Shape.Dot;
import io.mapwalk.deliverable.drawing.Shape.Rule;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.deliverable.html.HtmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a drawing as SVG: a file of its own, or a part of a page. */
public final class SvgPicture {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FONTS = "Helvetica,Arial,sans-serif";

  private final HtmlWriter out;
  private final Function<Tone, String> colour;

  private SvgPicture(HtmlWriter out, Function<Tone, String> colour) {
    this.out = out;
    this.colour = colour;
  }

  /** A whole file. */
  public static String file(Drawing drawing, String language) {
    HtmlWriter out = HtmlWriter.part();
    new SvgPicture(out, tone -> "#" + tone.hex())
        .write(drawing, "drawing", 0, drawing.width(), language);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out.finish();
  }

  /**
   * Writes a part of a page, in the colours of its style sheet, which calls them as {@link Tone}
   * does.
   *
   * @param id what it is called on the page
   * @param left where the part of the drawing that is shown begins, in its pixels
   * @param width how wide that part is
   */
  public static void inline(
      Drawing drawing, String id, double left, double width, HtmlWriter page) {
    new SvgPicture(page, tone -> "var(--" + tone.key() + ")").write(drawing, id, left, width, "");
  }

  private void write(Drawing drawing, String id, double left, double width, String language) {
    String box = Figures.of(left) + " 0 " + Figures.of(width) + " " + Figures.of(drawing.height());
    out.open("svg", "drawing").with("xmlns", NAMESPACE).with("viewBox", box);
    if (!language.isEmpty()) {
      out.with("width", Figures.of(drawing.width())).with("height", Figures.of(drawing.height()));
      out.with("lang", language);
    }
    out.with("role", "img").with("font-family", language.isEmpty() ? "inherit" : FONTS);
    out.with("aria-labelledby", id + "-title " + id + "-desc");
    out.open("title").with("id", id + "-title").text(drawing.title()).close();
    out.open("desc").with("id", id + "-desc").text(drawing.described()).close();
    drawing.shapes().forEach(this::shape);
    out.close();
  }

  private void shape(Shape shape) {
    if (shape instanceof Box box) {
      out.open("rect").with("x", Figures.of(box.x())).with("y", Figures.of(box.y()));
      out.with("width", Figures.of(box.width())).with("height", Figures.of(box.height()));
      out.with("rx", Figures.of(box.radius())).with("fill", colour.apply(box.fill())).close();
    } else if (shape instanceof Words words) {
      words(words);
    } else if (shape instanceof Curve curve) {
      if (!curve.bends().isEmpty()) {
        out.open("path").with("d", LinePlaces.path(curve.bends()));
        stroke(curve.tone(), curve.width(), curve.dashes());
      }
    } else if (shape instanceof Rule rule) {
      String y = Figures.of(rule.y());
      out.open("path")
          .with("d", "M" + Figures.of(rule.x1()) + " " + y + "H" + Figures.of(rule.x2()));
      stroke(rule.tone(), rule.width(), rule.dashes());
    } else if (shape instanceof Dot dot) {
      out.open("circle").with("cx", Figures.of(dot.x())).with("cy", Figures.of(dot.y()));
      out.with("r", Figures.of(dot.radius())).with("fill", colour.apply(dot.tone()));
      out.with("stroke", colour.apply(Tone.PAPER)).with("stroke-width", "2").close();
    }
  }

  private void words(Words words) {
    out.open("text").with("x", Figures.of(words.x())).with("y", Figures.of(words.y()));
    out.with("font-size", Figures.of(words.size())).with("fill", colour.apply(words.tone()));
    if (words.anchor() != Shape.Anchor.START) {
      out.with("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (words.style() == Style.BOLD) {
      out.with("font-weight", "600");
    } else if (words.style() == Style.ITALIC) {
      out.with("font-style", "italic");
    }
    out.text(words.text()).close();
  }

  private void stroke(Tone tone, double width, List<Double> dashes) {
    out.with("fill", "none").with("stroke", colour.apply(tone));
    out.with("stroke-width", Figures.of(width)).with("stroke-linecap", "round");
    if (!dashes.isEmpty()) {
      out.with(
          "stroke-dasharray", dashes.stream().map(Figures::of).collect(Collectors.joining(" ")));
    }
    out.close();
  }
}
