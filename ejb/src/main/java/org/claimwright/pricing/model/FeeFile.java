package org.claimwright.pricing.model;

import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.FeeView;
import org.claimwright.pricing.PricingFault;

/** A fee schedule as a file of rows {@code procedure,modifier,amount}. */
public final class FeeFile {
    private static final String HEADING = "procedure,modifier,amount";

    private final RowFile<FeeRow.Key, FeeRow> file;

    private FeeFile(RowFile<FeeRow.Key, FeeRow> file) {
        this.file = file;
    }

    public static FeeFile read(String text) {
        return new FeeFile(RowFile.read(text, FeeFile::row, FeeRow::key));
    }

    private static Read<FeeRow> row(int number, List<String> cells) {
        return cells.size() == 3
                ? FeeRow.read(cells.get(0), cells.get(1), cells.get(2), FeeRow.Places.ofRow(number))
                : new Read.Bad<>(List.of(PricingFault.COLUMNS_WRONG.at("row " + number, cells.size())));
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
        return file.rows();
    }

    /** One for each row that was not taken. */
    public List<Finding> refused() {
        return file.refused();
    }

    /** How many rows do this to a schedule with the prices of before. */
    public int count(Change change, Map<FeeRow.Key, Money> before) {
        return (int) rows().stream()
                .filter(row -> change == Change.of(before.get(row.key()), row.amount()))
                .count();
    }
}
