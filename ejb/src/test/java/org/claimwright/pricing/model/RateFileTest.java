package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Said;
import org.claimwright.pricing.RateSetting;
import org.junit.jupiter.api.Test;

class RateFileTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void rates_are_read_with_their_setting_and_days() {
        var file = RateFile.read(
                """
                procedure,modifier,setting,amount,from,to
                99213,,,89.25,2026-01-01,
                99213,25,Office,"1,090.125",2026-01-01,2026-12-31
                """);

        assertEquals(List.of(), file.refused());
        assertEquals(
                List.of(
                        new RateRow("99213", "", RateSetting.ANY, new BigDecimal("89.25"), NEW_YEAR, null),
                        new RateRow(
                                "99213",
                                "25",
                                RateSetting.OFFICE,
                                new BigDecimal("1090.125"),
                                NEW_YEAR,
                                LocalDate.of(2026, 12, 31))),
                file.rows());
    }

    @Test
    void every_bad_row_is_named_and_the_others_are_taken() {
        var file = RateFile.read(
                """
                99213,,,89.25,2026-01-01,
                99213,,clinic,89.25001,1/1/2026,2025-12-31
                99214,,,126.40
                99213,,any,90.00,2026-01-01,
                99215,,,177.60,2026-01-01,2025-12-31
                """);

        assertEquals(1, file.rows().size());
        assertEquals(
                List.of(
                        "PRC-0401 row 2: \"clinic\" is no setting; \"89.25001\" is no rate; \"1/1/2026\" is no day:"
                                + " write facility, office, or nothing for any place; write dollars with up to four decimals,"
                                + " such as 30.00 or 0.1250; write it as 2026-01-31",
                        "PRC-0404 row 3: the row has 4 columns: write six: procedure,modifier,setting,amount,from,to",
                        "PRC-0205 row 4: 99213, any place, from Jan 1, 2026 stands already in row 1: keep one of the two rows",
                        "PRC-0103 row 5: the last day, Dec 31, 2025, is before the first, Jan 1, 2026: mend one of the two days"),
                Said.by(file.refused()));
    }

    @Test
    void what_is_written_is_read_again_and_changes_nothing() {
        var rows = RateFile.read("99213,25,facility,0.1250,2026-01-01,2026-12-31\n99214,,,126.40,2026-01-01,")
                .rows();

        var again =
                RateFile.read(RateFile.write(rows.stream().map(RateRow::view).toList()));

        var before = Map.of(
                rows.get(0).key(),
                rows.get(0).said(),
                rows.get(1).key(),
                rows.get(1).said());
        assertEquals(2, again.count(Change.UNCHANGED, before));
    }
}
