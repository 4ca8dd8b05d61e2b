package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a contract file line by line; a line that cannot be read names itself. */
final class ContractFile {
    private static final String DEFAULT = "contract.csv";
    private static final Pattern CELL = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,\"]*))(?:,|$)");

    private final Map<String, String> settings = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ContractFile() {}

    static Contract read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract " + file + " cannot be read", e);
        }
    }

    /** The one that comes with the payer. */
    static Contract readDefault() {
        try (InputStream file = ContractFile.class.getResourceAsStream(DEFAULT)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract parse(String text) {
        var file = new ContractFile();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> file.take(line, cells(line)));
        return Contract.of(file.settings, file.rejections);
    }

    private void take(String line, List<String> cells) {
        if (cells.size() == 3 && cells.get(0).equals("setting")) {
            settings.put(cells.get(1), cells.get(2));
        } else if (cells.size() == 8 && cells.get(0).equals("reject")) {
            rejections.add(Rejection.of(cells.subList(1, 8)));
        } else {
            throw new IllegalArgumentException("the contract has a line that is neither setting nor reject: " + line);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                break;
            }
        }
        return cells;
    }
}
