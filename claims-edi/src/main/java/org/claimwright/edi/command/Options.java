package org.claimwright.edi.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options and files of one call. */
final class Options {
    private static final String STANDARD_INPUT = "-";

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private final InputStream in;

    private Options(InputStream in) {
        this.in = in;
    }

    static Options parse(Command command, List<String> arguments, InputStream in) {
        Options options = new Options(in);
        boolean onlyFiles = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                onlyFiles = true;
            } else if (onlyFiles || argument.equals(STANDARD_INPUT) || !argument.startsWith("-")) {
                options.files.add(argument);
            } else {
                i += options.take(command, argument, i + 1 < arguments.size() ? arguments.get(i + 1) : null);
            }
        }
        if (options.files.isEmpty() && !options.wantsHelp()) {
            throw new UsageException("no file is named; - stands for standard input");
        }
        return options;
    }

    /** How many arguments behind the option belong to it. */
    private int take(Command command, String option, String following) {
        String name = option.replaceFirst("^--?", "");
        String value = following;
        int used = 1;
        if (name.contains("=")) {
            value = name.substring(name.indexOf('=') + 1);
            name = name.substring(0, name.indexOf('='));
            used = 0;
        }
        if (name.equals("help") || name.equals("h") || command.switches().contains(name)) {
            switches.add(name.equals("h") ? "help" : name);
            return 0;
        }
        if (!command.valued().contains(name)) {
            throw new UsageException("unknown option '" + option + "'" + meant(command, name));
        }
        if (value == null) {
            throw new UsageException("option '" + option + "' wants a value");
        }
        values.put(name, value);
        return used;
    }

    private static String meant(Command command, String name) {
        List<String> known = new ArrayList<>(List.of("help"));
        known.addAll(command.valued());
        known.addAll(command.switches());
        List<String> similar = Spelling.similar(name, known);
        return similar.isEmpty() ? "" : "; did you mean '--" + String.join("' or '--", similar) + "'?";
    }

    boolean wantsHelp() {
        return switches.contains("help");
    }

    boolean has(String option) {
        return switches.contains(option);
    }

    String value(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /** One of a few values. */
    String choice(String option, String first, String... others) {
        String value = value(option, first);
        List<String> choices = new ArrayList<>(List.of(first));
        choices.addAll(List.of(others));
        if (!choices.contains(value)) {
            throw new UsageException(
                    "--" + option + " is one of " + String.join(", ", choices) + ", not '" + value + "'");
        }
        return value;
    }

    List<String> files() {
        return files;
    }

    InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file));
    }

    /** Why a file could not be read, in plain words. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure instanceof FileAlreadyExistsException
                ? failure.getMessage() + " is there already"
                : String.valueOf(failure.getMessage());
    }
}
