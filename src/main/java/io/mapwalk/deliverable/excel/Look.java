package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.Face.Edge;
import io.mapwalk.journey.element.Severity;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** Every look a cell of the workbook can have, in one place. */
enum Look {
  // Heads of sheets.
  KICKER(Face.of(10).in(Colour.MUTED).inOneLine()),
  BYLINE(Face.of(10).in(Colour.MUTED)),
  HEADLINE(Face.of(20).inBold().in(Colour.DEEP)),
  TITLE(Face.of(20).inBold().in(Colour.DEEP).inOneLine()),
  LEAD(Face.of(11)),
  SECTION(Face.of(13).inBold().in(Colour.DEEP).inOneLine()),
  SMALL(Face.of(9).in(Colour.MUTED)),

  // The page that sums up.
  PAGE_STATUS(Face.of(11).inBold().in(Colour.STEEL).inOneLine()),
  PAGE_SECTION(Face.of(12).inBold().in(Colour.DEEP).inOneLine()),
  PAGE_REMARK(Face.of(9).in(Colour.MUTED).inOneLine().middle().across(HorizontalAlignment.RIGHT)),

  // The matrix.
  PHASE(Face.of(9).inBold().in(Colour.MUTED).centred()),
  STAGE(Face.of(12).inBold().in(Colour.WHITE).on(Colour.DEEP).centred().edged(Edge.CARD)),
  STAGE_OTHER(Face.of(12).inBold().in(Colour.WHITE).on(Colour.STEEL).centred().edged(Edge.CARD)),
  STEP(Face.of(10).indented().middle().inBold().on(Colour.MIST).edged(Edge.CARD)),
  STEP_MOMENT(Face.of(10).indented().middle().inBold().on(Colour.AMBER).edged(Edge.CARD)),
  LABEL(Face.of(9).middle().inBold().in(Colour.DEEP).edged(Edge.LANE)),
  LINE(Face.of(9).indented().middle().inBold().in(Colour.WHITE).on(Colour.STEEL).inOneLine()),
  GOAL(Face.of(10).inItalics().centred()),
  PLAIN(Face.of(10).indented().middle()),
  WIDE(Face.of(10).centred()),
  THOUGHT(Face.of(10).indented().middle().inItalics()),
  OWNER(Face.of(9).indented().middle().in(Colour.MUTED)),
  PAIN_UNRATED(Face.of(10).indented().middle().on(Colour.PAIN_LIGHT).edged(Edge.CARD)),
  PAIN_TRIVIAL(Face.of(10).indented().middle().on(Colour.PAIN_LIGHT).edged(Edge.CARD)),
  PAIN_WORKAROUND(Face.of(10).indented().middle().on(Colour.PAIN).edged(Edge.CARD)),
  PAIN_ABANDONS(Face.of(10).indented().middle().on(Colour.PAIN_DEEP).edged(Edge.CARD)),
  STRENGTH(Face.of(10).indented().middle().on(Colour.STRENGTH).edged(Edge.CARD)),
  IDEA(Face.of(10).indented().middle().on(Colour.IDEA).edged(Edge.CARD)),
  QUICK_WIN(Face.of(10).indented().middle().on(Colour.QUICK_WIN).edged(Edge.CARD)),
  SCORE(Face.of(15).inBold().centred().edged(Edge.CARD).formatted(Look.SIGNED)),
  STAGE_SCORE(Face.of(13).inBold().centred().edged(Edge.CARD).formatted("+0.0;\u22120.0;0")),
  WORD(Face.of(9).centred().edged(Edge.CARD)),
  MEAN(Face.of(9).in(Colour.MUTED).centred().formatted("+0.0;\u22120.0;0.0").edged(Edge.CARD)),
  AXIS(Face.of(9).middle().in(Colour.MUTED).inOneLine()),

  // Lists.
  HEAD_CENTRED(Face.of(10).inBold().in(Colour.WHITE).on(Colour.DEEP).centred()),
  HEAD(Face.of(10).indented().middle().inBold().in(Colour.WHITE).on(Colour.DEEP)),
  TEXT(Face.of(10).indented().middle().edged(Edge.RULE)),
  STRONG(Face.of(10).indented().middle().inBold().edged(Edge.RULE)),
  HANDLE(Face.of(9).indented().middle().in(Colour.MUTED).edged(Edge.RULE)),
  NUMBER(Face.of(10).middle().across(HorizontalAlignment.CENTER).edged(Edge.RULE).formatted("0")),
  SIGN(Face.of(10).middle().across(HorizontalAlignment.CENTER).edged(Edge.RULE)),
  TICK(Face.of(13).asSign().middle().across(HorizontalAlignment.CENTER).edged(Edge.RULE)),
  PERCENT(
      Face.of(10).middle().across(HorizontalAlignment.CENTER).edged(Edge.RULE).formatted("0\\ %")),
  DATE(
      Face.of(10)
          .indented()
          .middle()
          .across(HorizontalAlignment.LEFT)
          .edged(Edge.RULE)
          .formatted(Look.DAY)),
  LIST_SCORE(
      Face.of(10)
          .middle()
          .inBold()
          .across(HorizontalAlignment.CENTER)
          .edged(Edge.RULE)
          .formatted(Look.SIGNED)),
  BIG_PERCENT(
      Face.of(20)
          .middle()
          .inBold()
          .in(Colour.DELIGHTED)
          .inOneLine()
          .across(HorizontalAlignment.LEFT)
          .formatted("0\\ %")),

  // Portraits.
  NAME(Face.of(18).inBold().in(Colour.DEEP).inOneLine()),
  QUOTE(Face.of(13).indented().middle().inItalics().in(Colour.STEEL).edged(Edge.BAR)),
  FIELD(Face.of(9).indented().middle().inBold().in(Colour.MUTED).edged(Edge.RULE)),
  VALUE(Face.of(11).indented().middle().edged(Edge.RULE)),
  RUNG(Face.of(10).indented().middle().inBold().in(Colour.WHITE).on(Colour.STEEL).edged(Edge.CARD)),
  RUNG_TEXT(Face.of(11).indented().middle().on(Colour.MIST).edged(Edge.CARD)),

  // Photos of the wall.
  PHOTO(Face.of(11).inBold().centred());

  /** A number with its sign; the minus is the typographic one, as wide as the plus. */
  static final String SIGNED = "+0;\u22120;0";

  /** Stands for a day as the language of the workbook writes it. */
  static final String DAY = "day";

  private final Face face;

  Look(Face face) {
    this.face = face;
  }

  /** What it is made of. */
  Face face() {
    return face;
  }

  /** The look of a pain point of that severity. */
  static Look ofSeverity(Severity severity) {
    return switch (severity) {
      case TRIVIAL -> PAIN_TRIVIAL;
      case WORKAROUND -> PAIN_WORKAROUND;
      case ABANDONS -> PAIN_ABANDONS;
    };
  }
}
