package org.claimwright.pricing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.PricingFault;

/**
 * A file of comma-separated rows. What can be read is read, and every row that cannot is named by its number in the file. A
 * heading, empty rows and rows that begin with # pass. No two rows may be about the same.
 *
 * @param <K> what a row is about
 */
final class RowFile<K, R> {
    private static final Pattern CELL = Pattern.compile("\\s*(?:\"((?:[^\"]++|\"\")*+)\"|([^,]*?))\\s*(?:,|$)");
    private static final Pattern NO_ROW = Pattern.compile("(?i)\\s*(#.*|procedure\\b.*|)");

    private final Function<R, K> key;
    private final Map<K, R> rows = new LinkedHashMap<>();
    private final Map<K, Integer> numbers = new LinkedHashMap<>();
    private final List<Finding> refused = new ArrayList<>();

    private RowFile(Function<R, K> key) {
        this.key = key;
    }

    /** @param reader makes a row of its number and its cells */
    static <K, R> RowFile<K, R> read(
            String text, BiFunction<Integer, List<String>, Read<R>> reader, Function<R, K> key) {
        var file = new RowFile<K, R>(key);
        var lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!NO_ROW.matcher(lines.get(i)).matches()) {
                file.take(i + 1, reader.apply(i + 1, cells(lines.get(i))));
            }
        }
        return file;
    }

    List<R> rows() {
        return List.copyOf(rows.values());
    }

    /** One for each row that was not taken. */
    List<Finding> refused() {
        return List.copyOf(refused);
    }

    private void take(int number, Read<R> read) {
        if (read instanceof Read.Good<R> good) {
            take(number, good.row());
        } else if (read instanceof Read.Bad<R> bad) {
            refused.add(together(bad.findings()));
        }
    }

    private void take(int number, R row) {
        var earlier = numbers.putIfAbsent(key.apply(row), number);
        if (earlier == null) {
            rows.put(key.apply(row), row);
        } else {
            refused.add(PricingFault.REPEATED.at("row " + number, key.apply(row), earlier));
        }
    }

    /** A row is refused once, whatever is wrong with it. */
    private static Finding together(List<Finding> findings) {
        var first = findings.get(0);
        return new Finding(
                first.code(),
                first.where(),
                String.join("; ", findings.stream().map(Finding::found).toList()),
                String.join("; ", findings.stream().map(Finding::todo).toList()));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(line);
        var position = 0;
        while (position <= line.length() && cell.find(position) && cell.start() == position) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            position = cell.end() > position && line.charAt(cell.end() - 1) == ',' ? cell.end() : line.length() + 1;
        }
        return cells;
    }
}
