package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which stages stand side by side: as few blocks as the width allows, all about equally
 * full, and a stage torn apart only where it is wider than a block on its own.
 */
final class Layout {

  private static final int NARROWEST = 14;
  private static final int LONGEST_WORD_KEPT = 20;
  private static final int WIDEST = 36;

  private final int room;
  private final int label;
  private final int narrowest;

  /**
   * @param width the whole width
   * @param label the width of the row labels
   * @param longestWord the longest word in any cell
   */
  Layout(int width, int label, int longestWord) {
    this.room = width - label;
    this.label = label;
    this.narrowest = Math.max(NARROWEST, Math.min(LONGEST_WORD_KEPT, longestWord));
  }

  /** How many touchpoints of one stage can stand side by side. */
  int capacity() {
    return Math.max(1, (room - Block.FENCE + Block.GUTTER) / (narrowest + Block.GUTTER));
  }

  List<Block> blocks(Stretch stretch) {
    int most = capacity();
    int fewest = partition(stretch, most).size();
    int even = 1;
    while (even < most && partition(stretch, even).size() > fewest) {
      even++;
    }
    return partition(stretch, even).stream().map(this::spread).toList();
  }

  private List<List<Block.Segment>> partition(Stretch stretch, int most) {
    List<List<Block.Segment>> blocks = new ArrayList<>();
    List<Block.Segment> block = new ArrayList<>();
    for (Stage stage : stretch.stages()) {
      for (Block.Segment part : parts(stretch, stage)) {
        block.add(part);
        if (block.size() > 1 && !fits(block, most)) {
          block.remove(block.size() - 1);
          blocks.add(List.copyOf(block));
          block.clear();
          block.add(part);
        }
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private List<Block.Segment> parts(Stretch stretch, Stage stage) {
    int number = stretch.map().stages().indexOf(stage) + 1;
    List<Handle> all = stretch.touchpoints(stage).stream().map(Touchpoint::id).toList();
    List<Block.Segment> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(all.size(), from + capacity());
      parts.add(new Block.Segment(stage, number, from > 0, all.subList(from, to), List.of()));
      from = to;
    } while (from < all.size());
    return parts;
  }

  private static int columns(List<Block.Segment> block) {
    return block.stream().mapToInt(Block.Segment::columns).sum();
  }

  private static int between(List<Block.Segment> block) {
    return block.stream()
        .mapToInt(segment -> Block.FENCE + Block.GUTTER * (segment.columns() - 1))
        .sum();
  }

  private boolean fits(List<Block.Segment> block, int most) {
    return columns(block) <= most && between(block) + columns(block) * narrowest <= room;
  }

  private Block spread(List<Block.Segment> block) {
    int columns = columns(block);
    int text = room - between(block);
    int each = Math.max(1, Math.min(WIDEST, text / columns));
    int wider = each == WIDEST ? 0 : Math.max(0, text - each * columns);
    List<Block.Segment> spread = new ArrayList<>();
    for (Block.Segment segment : block) {
      List<Integer> widths = new ArrayList<>();
      for (int i = 0; i < segment.columns(); i++) {
        widths.add(wider > 0 ? each + 1 : each);
        wider--;
      }
      spread.add(
          new Block.Segment(
              segment.stage(),
              segment.number(),
              segment.continued(),
              segment.touchpoints(),
              widths));
    }
    return new Block(label, spread);
  }
}
