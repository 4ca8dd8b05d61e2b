package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.Said;
import org.claimwright.pricing.FeeView;
import org.junit.jupiter.api.Test;

class FeeFileTest {
    @Test
    void prices_are_read_with_and_without_a_modifier_quotes_or_a_dollar_sign() {
        var file = FeeFile.read(
                """
                \uFEFFProcedure,Modifier,Amount
                # made-up prices

                99213,,125.00
                 20610 , 50 , $367.5
                j3301,,"1,250"
                """);

        assertEquals(
                List.of(row("99213", "", "125.00"), row("20610", "50", "367.50"), row("J3301", "", "1250.00")),
                file.rows());
        assertEquals(List.of(), file.refused());
    }

    @Test
    void every_bad_row_is_named_with_all_that_is_wrong_in_it_and_the_others_are_taken() {
        var file = FeeFile.read(
                """
                procedure,modifier,amount
                99213,,125.00
                9921,2,12.345
                99214,,-1.00
                99215
                99213,,130.00
                99213,25,140.00
                """);

        assertEquals(List.of(row("99213", "", "125.00"), row("99213", "25", "140.00")), file.rows());
        assertEquals(
                List.of(
                        "PRC-0201 row 3: \"9921\" is no procedure code; \"2\" is no modifier; \"12.345\" is no price:"
                                + " write five digits or capital letters, such as 99213; write two digits or capital letters,"
                                + " or nothing for the price without one; write dollars and cents, such as 125.00",
                        "PRC-0203 row 4: \"-1.00\" is no price: write dollars and cents, such as 125.00",
                        "PRC-0204 row 5: the row has 1 columns: write three: procedure,modifier,amount",
                        "PRC-0205 row 6: 99213 stands already in row 2: keep one of the two rows"),
                Said.by(file.refused()));
    }

    @Test
    void a_row_is_counted_by_what_it_does_to_the_schedule() {
        var file = FeeFile.read("99213,,125.00\n99214,,180.00\n99215,,240.00");
        var before = Map.of(
                new FeeRow.Key("99213", ""), Money.of("125.00"), new FeeRow.Key("99214", ""), Money.of("175.00"));

        assertEquals(1, file.count(Change.UNCHANGED, before));
        assertEquals(1, file.count(Change.CHANGED, before));
        assertEquals(1, file.count(Change.ADDED, before));
    }

    @Test
    void what_is_written_is_read_again() {
        var written = FeeFile.write(
                List.of(new FeeView("20610", "50", Money.of("367.50")), new FeeView("99213", "", Money.of("1250.00"))));

        assertEquals(
                List.of(row("20610", "50", "367.50"), row("99213", "", "1250.00")),
                FeeFile.read(written).rows());
    }

    private static FeeRow row(String procedure, String modifier, String amount) {
        return new FeeRow(procedure, modifier, Money.of(amount));
    }
}
