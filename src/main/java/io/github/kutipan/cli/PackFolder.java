package io.github.kutipan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language pack's folder. */
final class PackFolder implements ITypeConverter<Path> {

  @Override
  public Path convert(String value) {
    try {
      Path folder = Path.of(value);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // It is no folder either.
    }
    throw new TypeConversionException("expected a folder, found \"" + value + "\"");
  }
}
