package org.claimwright.negotiation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A payer's answer to an agreement that it will not keep: rows {@code list,payer_claim_number,line,agreed_amount,answer,reason}, of
 * which those with an answer REFUSED say why.
 *
 * @param list the name of our list
 */
public record AgreementAnswer(String list, List<Row> rows) {
    private static final int COLUMNS = 6;
    private static final String REFUSED = "REFUSED";

    /** @param number in the file, the heading is 1 */
    public record Row(int number, String payerClaimNumber, String line, String answer, String reason, String text) {
        boolean isRefused() {
            return answer.equals(REFUSED);
        }
    }

    public AgreementAnswer {
        rows = List.copyOf(rows);
    }

    /** The answers of a file, one for each list of ours that it names; rows that cannot be read are none. */
    public static List<AgreementAnswer> read(String text) {
        var lines = text.lines().toList();
        var names = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split(",", COLUMNS);
            if (cells.length == COLUMNS) {
                names.add(cells[0].strip());
                rows.add(new Row(
                        i + 1, cells[1].strip(), cells[2].strip(), cells[4].strip(), unquoted(cells[5]), lines.get(i)));
            }
        }
        return names.stream().distinct().map(name -> of(name, names, rows)).toList();
    }

    private static AgreementAnswer of(String name, List<String> names, List<Row> rows) {
        var own = rows.stream()
                .filter(row -> names.get(rows.indexOf(row)).equals(name))
                .toList();
        return new AgreementAnswer(name, own);
    }

    private static String unquoted(String cell) {
        var stripped = cell.strip();
        return stripped.startsWith("\"") && stripped.endsWith("\"") && stripped.length() > 1
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : stripped;
    }

    public boolean isRefused() {
        return rows.stream().anyMatch(Row::isRefused);
    }

    /** Why, for each row that says so. */
    public String reasons() {
        return rows.stream()
                .filter(Row::isRefused)
                .map(row -> "claim " + row.payerClaimNumber() + ", line " + row.line() + ": " + row.reason())
                .collect(Collectors.joining("; "));
    }

    /** The first row that is refused. */
    public Row evidence() {
        return rows.stream().filter(Row::isRefused).findFirst().orElseThrow();
    }
}
