package org.claimwright.pricing.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.PricingFault;
import org.claimwright.pricing.RateForm;
import org.claimwright.pricing.RateSetting;
import org.claimwright.pricing.RateView;

/** The rates of a contract as a file of rows {@code procedure,modifier,setting,amount,from,to}, days as 2026-01-31. */
public final class RateFile {
    private static final String HEADING = "procedure,modifier,setting,amount,from,to";
    private static final int COLUMNS = 6;

    private final RowFile<RateRow.Key, RateRow> file;

    private RateFile(RowFile<RateRow.Key, RateRow> file) {
        this.file = file;
    }

    public static RateFile read(String text) {
        return new RateFile(RowFile.read(text, RateFile::row, RateRow::key));
    }

    private static Read<RateRow> row(int number, List<String> cells) {
        var row = "row " + number;
        if (cells.size() != COLUMNS) {
            return new Read.Bad<>(List.of(PricingFault.RATE_COLUMNS_WRONG.at(row, cells.size())));
        }
        var form = new RateForm(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        return RateRow.read(form, column -> row);
    }

    public static String write(List<RateView> rates) {
        var text = new StringBuilder(HEADING).append("\r\n");
        rates.forEach(rate -> text.append(String.join(
                        ",",
                        rate.procedure(),
                        rate.modifier(),
                        setting(rate.setting()),
                        rate.amount().toPlainString(),
                        rate.from().toString(),
                        rate.to() == null ? "" : rate.to().toString()))
                .append("\r\n"));
        return text.toString();
    }

    private static String setting(RateSetting setting) {
        return setting == RateSetting.ANY ? "" : setting.name().toLowerCase(Locale.ROOT);
    }

    public List<RateRow> rows() {
        return file.rows();
    }

    /** One for each row that was not taken. */
    public List<Finding> refused() {
        return file.refused();
    }

    /** How many rows do this to a contract with the rates of before. */
    public int count(Change change, Map<RateRow.Key, RateRow.Said> before) {
        return (int) rows().stream()
                .filter(row -> change == Change.of(before.get(row.key()), row.said()))
                .count();
    }
}
