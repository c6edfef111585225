package io.github.kutipan.cli;

import com.google.common.base.Ascii;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.AttributionType;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Makes values of arguments; a wrong one is answered with what was expected. */
final class Converters {
  private Converters() {}

  /** Reads {@code direct}, {@code mixed} or {@code indirect}. */
  static final class ToType implements ITypeConverter<AttributionType> {
    @Override
    public AttributionType convert(String value) {
      return constant(AttributionType.class, value);
    }
  }

  /** Reads {@code text}, {@code jsonl} or {@code html}. */
  static final class ToFormat implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      return constant(OutputFormat.class, value);
    }
  }

  /** Reads a number from 0 to 1. */
  static final class ToConfidence implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      Double confidence = Doubles.tryParse(value);
      if (confidence == null || !(confidence >= 0 && confidence <= 1)) {
        throw unexpected("a number from 0 to 1", value);
      }
      return confidence;
    }
  }

  /** Reads a number of character cells. */
  static final class ToWidth implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      Integer width = Ints.tryParse(value);
      if (width == null || width < TextTable.MIN_WIDTH) {
        throw unexpected("a number of at least " + TextTable.MIN_WIDTH, value);
      }
      return width;
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    for (E constant : type.getEnumConstants()) {
      if (Ascii.equalsIgnoreCase(constant.name(), value)) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> Ascii.toLowerCase(constant.name()))
            .collect(Collectors.joining(", "));
    throw unexpected("one of " + names, value);
  }

  private static TypeConversionException unexpected(String expected, String found) {
    return new TypeConversionException("expected " + expected + ", found \"" + found + "\"");
  }
}
