package io.mapwalk.deliverable.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The strings of one workbook, each kept once. POI turns a string into XML every time it looks
 * whether it has it already, which costs more than all else about a large map; here it stays what
 * it is until the workbook is written.
 */
final class SharedStrings extends SharedStringsTable {

  private final Map<Item, Integer> places = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private int uses;

  /** Text, and a note beneath it with the letters of both; the note and letters may be empty. */
  private record Item(String text, String letters, String note, String noteLetters) {}

  /**
   * The place of text among the strings.
   *
   * @param escaped text fit for a cell
   */
  int place(String escaped) {
    return place(new Item(escaped, "", "", ""));
  }

  /**
   * The place of text with a note beneath it.
   *
   * @param escaped text fit for a cell
   * @param letters its letters, as {@link Styles} tells them
   * @param note a note fit for a cell
   * @param noteLetters the letters of the note
   */
  int place(String escaped, String letters, String note, String noteLetters) {
    return place(new Item(escaped, letters, note, noteLetters));
  }

  private int place(Item item) {
    uses++;
    return places.computeIfAbsent(
        item,
        fresh -> {
          items.add(fresh);
          return items.size() - 1;
        });
  }

  /** What a reader sees at a place. */
  String said(int place) {
    Item item = items.get(place);
    return CellText.seen(item.text() + item.note());
  }

  @Override
  public int addSharedStringItem(RichTextString string) {
    throw new UnsupportedOperationException("cells are written by SheetWriter alone");
  }

  @Override
  public RichTextString getItemAt(int place) {
    return new XSSFRichTextString(said(place));
  }

  @Override
  public List<RichTextString> getSharedStringItems() {
    List<RichTextString> all = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      all.add(getItemAt(place));
    }
    return all;
  }

  @Override
  public int getCount() {
    return uses;
  }

  @Override
  public int getUniqueCount() {
    return items.size();
  }

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"" + uses);
    out.write("\" uniqueCount=\"" + items.size());
    out.write("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    for (Item item : items) {
      out.write("<si>");
      if (item.note().isEmpty()) {
        text(out, item.text());
      } else {
        run(out, item.letters(), item.text());
        run(out, item.noteLetters(), item.note());
      }
      out.write("</si>");
    }
    out.write("</sst>");
    out.flush();
  }

  private static void run(Writer out, String letters, String text) throws IOException {
    out.write("<r><rPr>");
    out.write(letters);
    out.write("</rPr>");
    text(out, text);
    out.write("</r>");
  }

  private static void text(Writer out, String text) throws IOException {
    // Without being told to, readers may drop blanks at the ends.
    boolean blank = !text.equals(text.strip());
    out.write(blank ? "<t xml:space=\"preserve\">" : "<t>");
    Xml.write(out, text);
    out.write("</t>");
  }
}
