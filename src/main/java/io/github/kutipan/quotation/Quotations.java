package io.github.kutipan.quotation;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.Warning;
import java.util.List;

/**
 * The quotations of an article.
 *
 * @param all every quotation, in the order of their starts, outer ones first
 * @param warnings marks that pair with nothing
 */
public record Quotations(List<Quotation> all, List<Warning> warnings) {

  /** Copies the lists. */
  public Quotations {
    all = ImmutableList.copyOf(all);
    warnings = ImmutableList.copyOf(warnings);
  }

  /** Returns the quotations that are in no other. */
  public List<Quotation> outermost() {
    return all.stream().filter(q -> q.depth() == 0).collect(ImmutableList.toImmutableList());
  }
}
