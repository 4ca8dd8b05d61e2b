package org.claimwright.web.reports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwright.reporting.AgeFrom;
import org.claimwright.reporting.Debtor;

/**
 * What receivables are asked for, as it stands in an address: no word that is not ours, and no person but by id.
 *
 * @param byAccount a row for each patient's account in place of one for each who owes
 */
record Question(AsOf asOf, AgeFrom from, boolean byAccount) {
    static final String ACCOUNTS = "accounts";

    static Question read(String day, String from, String rows, LocalDate today) {
        return new Question(AsOf.read(day, today), ageFrom(from), ACCOUNTS.equals(rows));
    }

    private static AgeFrom ageFrom(String name) {
        return Stream.of(AgeFrom.values())
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElse(AgeFrom.FIRST_BILL);
    }

    static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String parameters() {
        return "as-of=" + asOf.day() + "&from=" + name(from) + "&rows=" + (byAccount ? ACCOUNTS : "who");
    }

    String parameters(Debtor debtor) {
        return parameters() + "&kind=" + name(debtor.kind()) + "&id=" + debtor.id();
    }
}
