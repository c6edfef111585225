package io.github.kutipan.cli;

import com.google.common.base.Ascii;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import io.github.kutipan.Breadth;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.AttributionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Reads the name of a format, such as {@code jsonl} or {@code schema-org}. */
  static final class ToFormat implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      return constant(OutputFormat.class, value);
    }
  }

  /** Reads {@code text} or {@code jsonl}. */
  static final class ToInputFormat implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String value) {
      return constant(InputFormat.class, value);
    }
  }

  /** Reads {@code strict} or {@code broad}. */
  static final class ToBreadth implements ITypeConverter<Breadth> {
    @Override
    public Breadth convert(String value) {
      return constant(Breadth.class, value);
    }
  }

  /** Reads {@code auto}, {@code always} or {@code never}. */
  static final class ToWhen implements ITypeConverter<Progress.When> {
    @Override
    public Progress.When convert(String value) {
      return constant(Progress.When.class, value);
    }
  }

  /** Reads {@code text}, {@code csv} or {@code html}. */
  static final class ToReportFormat implements ITypeConverter<SourcesCommand.ReportFormat> {
    @Override
    public SourcesCommand.ReportFormat convert(String value) {
      return constant(SourcesCommand.ReportFormat.class, value);
    }
  }

  /** Reads {@code person}, {@code organization} or {@code all}. */
  static final class ToKind implements ITypeConverter<SourcesCommand.Kind> {
    @Override
    public SourcesCommand.Kind convert(String value) {
      return constant(SourcesCommand.Kind.class, value);
    }
  }

  /** Reads a number of things, at least one. */
  static final class ToCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      Integer count = Ints.tryParse(value);
      if (count == null || count < 1) {
        throw unexpected("a number of at least 1", value);
      }
      return count;
    }
  }

  /** Names of constants, as they are written on the command line and offered by the shell. */
  private abstract static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names(Class<? extends Enum<?>> type) {
      super(names(type));
    }
  }

  /** What {@link ToFormat} reads. */
  static final class Formats extends Names {
    private static final long serialVersionUID = 1;

    Formats() {
      super(OutputFormat.class);
    }
  }

  /** What {@link ToType} reads. */
  static final class Types extends Names {
    private static final long serialVersionUID = 1;

    Types() {
      super(AttributionType.class);
    }
  }

  /** What {@link ToInputFormat} reads. */
  static final class InputFormats extends Names {
    private static final long serialVersionUID = 1;

    InputFormats() {
      super(InputFormat.class);
    }
  }

  /** What {@link ToBreadth} reads. */
  static final class Breadths extends Names {
    private static final long serialVersionUID = 1;

    Breadths() {
      super(Breadth.class);
    }
  }

  /** What {@link ToWhen} reads. */
  static final class Whens extends Names {
    private static final long serialVersionUID = 1;

    Whens() {
      super(Progress.When.class);
    }
  }

  /** What {@link ToReportFormat} reads. */
  static final class ReportFormats extends Names {
    private static final long serialVersionUID = 1;

    ReportFormats() {
      super(SourcesCommand.ReportFormat.class);
    }
  }

  /** What {@link ToKind} reads. */
  static final class Kinds extends Names {
    private static final long serialVersionUID = 1;

    Kinds() {
      super(SourcesCommand.Kind.class);
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
      if (Ascii.equalsIgnoreCase(name(constant), value)) {
        return constant;
      }
    }
    throw unexpected("one of " + String.join(", ", names(type)), value);
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Converters::name).toList();
  }

  private static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  private static TypeConversionException unexpected(String expected, String found) {
    return new TypeConversionException("expected " + expected + ", found \"" + found + "\"");
  }
}
