package org.claimwright.sandboxpayer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An agreement as it reaches us: a plain list of our claim numbers, their lines, and what was agreed on for each. What is not one is
 * none: a letter that comes with it is kept and not read.
 */
record AgreementList(List<Row> rows) {
    private static final String HEADING = "payer_claim_number,line,agreed_amount";

    /** A row as it was written; cells that are missing are empty. */
    record Row(String claim, String line, String amount) {}

    AgreementList {
        rows = List.copyOf(rows);
    }

    static boolean is(byte[] content) {
        return text(content).lines().findFirst().map(String::strip).orElse("").equals(HEADING);
    }

    static AgreementList read(byte[] content) {
        var rows = new ArrayList<Row>();
        text(content).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            var cells = (line + ",,").split(",", -1);
            rows.add(new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        });
        return new AgreementList(rows);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
