package io.github.kutipan.quotation;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Mark;
import io.github.kutipan.quotation.MarkFinder.Direction;
import io.github.kutipan.quotation.MarkFinder.Found;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import io.github.kutipan.text.ArticleText;
import io.github.kutipan.text.Characters;
import io.github.kutipan.text.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the quotation marks of an article.
 *
 * <p>A mark opens or closes by what stands beside it, not by its shape: many newsrooms open and
 * close with the same one. Where the neighbours do not tell, an open quotation is closed. Pairs
 * stay within a paragraph, so that a stray mark costs its own paragraph at most; a paragraph that
 * begins with a mark goes on with the quotation that the one before left open. Thread-safe.
 */
public final class QuotationFinder {

  private final MarkFinder marks;
  private final LostMark lostMark;

  /** Makes a finder for the marks of a language. */
  public QuotationFinder(LanguagePack pack) {
    marks = new MarkFinder(pack.marks());
    lostMark = new LostMark(pack);
  }

  /** Finds the quotations of an article. */
  public Quotations find(ArticleText article, Limits limits) {
    List<Quotation> all = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    boolean leftOpen = false;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      TextSpan paragraph = article.paragraphs().get(i);
      Optional<TextSpan> next =
          i + 1 < article.paragraphs().size()
              ? Optional.of(article.paragraphs().get(i + 1))
              : Optional.empty();
      Pairing pairing = new Pairing(article.text(), paragraph, leftOpen, limits.nesting());
      pairing.run(marks.find(article.text(), paragraph));
      leftOpen = pairing.finish(next.filter(n -> opensAt(article.text(), n)).isPresent());
      all.addAll(pairing.quotations);
      warnings.addAll(pairing.warnings);
    }
    return new Quotations(nested(all), warnings);
  }

  /** Sorts the quotations and tells each how many others it stands in. */
  private static ImmutableList<Quotation> nested(List<Quotation> all) {
    ImmutableList.Builder<Quotation> nested = ImmutableList.builder();
    Deque<Quotation> around = new ArrayDeque<>();
    all.stream()
        .sorted(
            Comparator.comparingInt((Quotation q) -> q.span().start())
                .thenComparingInt(q -> -q.span().end()))
        .forEach(
            quotation -> {
              while (!around.isEmpty() && !around.peek().span().contains(quotation.span())) {
                around.pop();
              }
              nested.add(quotation.at(around.size()));
              around.push(quotation);
            });
    return nested.build();
  }

  private boolean opensAt(String text, TextSpan paragraph) {
    ImmutableList<Found> found =
        marks.find(
            text,
            new TextSpan(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 4)));
    return !found.isEmpty() && found.get(0).span().start() == paragraph.start();
  }

  /** The pairing of one paragraph. */
  private final class Pairing {
    private final String text;
    private final TextSpan paragraph;
    private final boolean continues;
    private final int nesting;
    private final List<Found> open = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int lastEnd;
    private int searched;

    Pairing(String text, TextSpan paragraph, boolean continues, int nesting) {
      this.text = text;
      this.paragraph = paragraph;
      this.continues = continues;
      this.nesting = nesting;
      this.lastEnd = paragraph.start();
    }

    void run(ImmutableList<Found> found) {
      for (int i = 0; i < found.size(); i++) {
        Found mark = found.get(i);
        int partner = indexOfOpen(mark.mark().level());
        boolean opens =
            mark.direction() == Direction.OPENS
                || (mark.direction() == Direction.EITHER && partner < 0);
        if (!opens) {
          close(mark, partner);
        } else if (partner < 0) {
          push(mark);
        } else if (closesTwice(found, i, mark.mark().level())) {
          push(mark);
        } else {
          abandon(partner, mark.span().start());
          push(mark);
        }
      }
    }

    /** Ends the paragraph; returns whether the next one goes on with an open quotation. */
    boolean finish(boolean nextOpens) {
      int outer = indexOfOpen(Mark.Level.DOUBLE);
      if (outer < 0) {
        return false;
      }
      Found mark = open.get(outer);
      int end = lostMark.endBefore(text, mark.span().end(), paragraph.end(), behind(mark));
      boolean goesOn = nextOpens && end == paragraph.end();
      add(mark, end, end, false);
      if (!goesOn) {
        warn(Warning.Kind.UNCLOSED_MARK, "nothing closes this quotation mark", mark);
      }
      return goesOn;
    }

    private void push(Found mark) {
      if (open.size() < nesting) {
        open.add(mark);
      } else {
        warn(Warning.Kind.LIMIT, "quotation marks nested deeper than " + nesting, mark);
      }
    }

    private int indexOfOpen(Mark.Level level) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).mark().level() == level) {
          return i;
        }
      }
      return -1;
    }

    /** Two closing marks ahead: the mark that opens now stands inside the open quotation. */
    private static boolean closesTwice(List<Found> found, int index, Mark.Level level) {
      int closing = 0;
      for (int i = index + 1; i < found.size() && closing < 2; i++) {
        if (found.get(i).mark().level() == level) {
          if (found.get(i).direction() != Direction.CLOSES) {
            return false;
          }
          closing++;
        }
      }
      return closing == 2;
    }

    private void close(Found mark, int partner) {
      if (partner >= 0) {
        Found opening = open.get(partner);
        open.subList(partner + 1, open.size()).clear();
        add(opening, mark.span().start(), mark.span().end(), true);
        open.remove(partner);
      } else if (mark.mark().level() == Mark.Level.DOUBLE) {
        closeUnopened(mark);
      }
    }

    /** A closing mark behind a comma or a stop ends a quotation whose opening mark was lost. */
    private void closeUnopened(Found mark) {
      int last = mark.span().start() - 1;
      warn(Warning.Kind.UNOPENED_MARK, "nothing opens this quotation", mark);
      if (last < lastEnd
          || !goesOn(mark.span().end())
          || !(text.charAt(last) == ',' || Characters.isTerminal(text.charAt(last)))) {
        return;
      }
      int start = startOfUnopened(mark.span().start());
      if (start < last) {
        open.removeIf(opening -> opening.span().start() >= start);
        TextSpan span = new TextSpan(start, mark.span().end());
        quotations.add(
            new Quotation(
                span,
                new TextSpan(start, mark.span().start()),
                mark.mark().level(),
                0,
                true,
                false));
        lastEnd = mark.span().end();
      }
    }

    /** Whether a small letter follows, as a reporting clause begins. */
    private boolean goesOn(int end) {
      int next = end;
      while (next < paragraph.end() && Characters.isBlank(text.charAt(next))) {
        next++;
      }
      return next < paragraph.end() && Character.isLowerCase(text.charAt(next));
    }

    /** The first word of the paragraph, or of the first sentence behind the last quotation. */
    private int startOfUnopened(int end) {
      int start = lastEnd;
      if (lastEnd > paragraph.start()) {
        start = Math.max(lastEnd, searched);
        while (start < end - 1
            && !(Characters.isTerminal(text.charAt(start))
                && Characters.isBlank(text.charAt(start + 1)))) {
          start++;
        }
        searched = start;
        start++;
      }
      while (start < end && !Characters.isWordPart(text.charAt(start))) {
        start++;
      }
      return start;
    }

    /** Gives up on the close of an open quotation where another one opens. */
    private void abandon(int partner, int before) {
      Found opening = open.get(partner);
      int end = before;
      while (end > opening.span().end() && Characters.isBlank(text.charAt(end - 1))) {
        end--;
      }
      warn(Warning.Kind.UNCLOSED_MARK, "nothing closes this quotation mark", opening);
      open.subList(partner + 1, open.size()).clear();
      if (opening.mark().level() == Mark.Level.DOUBLE) {
        int report = lostMark.endBefore(text, opening.span().end(), end, behind(opening));
        if (report < end || Characters.isTerminal(text.charAt(end - 1))) {
          add(opening, report, report, false);
        }
      }
      open.remove(partner);
    }

    /** The outermost of the quotations that were closed behind an open mark. */
    private List<TextSpan> behind(Found opening) {
      int first = quotations.size();
      while (first > 0 && quotations.get(first - 1).span().start() >= opening.span().end()) {
        first--;
      }
      List<TextSpan> outermost = new ArrayList<>();
      for (Quotation quotation : quotations.subList(first, quotations.size())) {
        TextSpan span = quotation.span();
        while (!outermost.isEmpty()
            && outermost.get(outermost.size() - 1).start() >= span.start()) {
          outermost.remove(outermost.size() - 1);
        }
        outermost.add(span);
      }
      return outermost;
    }

    private void add(Found opening, int innerEnd, int end, boolean closed) {
      TextSpan span = new TextSpan(opening.span().start(), end);
      TextSpan inner = new TextSpan(opening.span().end(), Math.max(innerEnd, opening.span().end()));
      boolean continued = continues && opening.span().start() == paragraph.start();
      quotations.add(new Quotation(span, inner, opening.mark().level(), 0, closed, continued));
      lastEnd = Math.max(lastEnd, end);
    }

    private void warn(Warning.Kind kind, String message, Found mark) {
      warnings.add(new Warning(kind, message, mark.span()));
    }
  }
}
