package org.claimwright.pricing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.FeeView;
import org.claimwright.pricing.PricingFault;

/**
 * A fee schedule as a file of comma-separated rows. What can be read is read, and every row that cannot is named by its
 * number in the file. A heading, empty rows and rows that begin with # are no prices and pass.
 */
public final class FeeFile {
    private static final String HEADING = "procedure,modifier,amount";
    private static final Pattern CELL = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,]*?))\\s*(?:,|$)");
    private static final Pattern NO_PRICE = Pattern.compile("(?i)\\s*(#.*|procedure\\b.*|)");

    /** What a row does to the schedule. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED;

        static Change of(Money before, Money after) {
            if (before == null) {
                return ADDED;
            }
            return before.equals(after) ? UNCHANGED : CHANGED;
        }
    }

    private final Map<FeeRow.Key, FeeRow> rows = new LinkedHashMap<>();
    private final Map<FeeRow.Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Finding> refused = new ArrayList<>();

    private FeeFile() {}

    public static FeeFile read(String text) {
        var file = new FeeFile();
        var lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!NO_PRICE.matcher(lines.get(i)).matches()) {
                file.take(i + 1, cells(lines.get(i)));
            }
        }
        return file;
    }

    public static String write(List<FeeView> fees) {
        var text = new StringBuilder(HEADING).append("\r\n");
        fees.forEach(fee -> text.append(fee.procedure())
                .append(',')
                .append(fee.modifier())
                .append(',')
                .append(fee.amount())
                .append("\r\n"));
        return text.toString();
    }

    public List<FeeRow> rows() {
        return List.copyOf(rows.values());
    }

    /** One for each row that was not taken. */
    public List<Finding> refused() {
        return List.copyOf(refused);
    }

    /** How many rows do this to a schedule with the prices of before. */
    public int count(Change change, Map<FeeRow.Key, Money> before) {
        return (int) rows.values().stream()
                .filter(row -> change == Change.of(before.get(row.key()), row.amount()))
                .count();
    }

    private void take(int number, List<String> cells) {
        if (cells.size() != 3) {
            refused.add(PricingFault.COLUMNS_WRONG.at("row " + number, cells.size()));
            return;
        }
        var read = FeeRow.read(cells.get(0), cells.get(1), cells.get(2), FeeRow.Places.ofRow(number));
        if (read instanceof FeeRow.Read.Good good) {
            take(number, good.row());
        } else if (read instanceof FeeRow.Read.Bad bad) {
            refused.add(together(bad.findings()));
        }
    }

    private void take(int number, FeeRow row) {
        var earlier = numbers.putIfAbsent(row.key(), number);
        if (earlier == null) {
            rows.put(row.key(), row);
        } else {
            refused.add(PricingFault.REPEATED.at("row " + number, row.key(), earlier));
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
