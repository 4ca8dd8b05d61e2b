package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.edi.remittance835.ServicePayment;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.AgreementList.Row;
import org.claimwright.sandboxpayer.adjudication.AgreementLimit;

/**
 * Decides whether we keep an agreement: all of it or, when one row cannot be, none, with the reason beside that row. What we keep is
 * paid in the next pay run by reversing the decision and deciding again.
 */
final class AgreementDesk {
    private static final String HEADING = "list,payer_claim_number,line,agreed_amount,answer,reason";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");

    private final Contract contract;
    private final ClaimFolder folder;
    private final Set<String> seen = new HashSet<>();

    private AgreementDesk(Contract contract, ClaimFolder folder) {
        this.contract = contract;
        this.folder = folder;
    }

    /**
     * @param name of the list's file, which our answer repeats without its ending
     * @param today when what we keep falls due
     */
    static Delivery answer(byte[] content, String key, String name, LocalDate today, Contract contract, Memory memory) {
        var rows = AgreementList.read(content).rows();
        var desk = new AgreementDesk(contract, memory.claims());
        var reasons = rows.stream().map(desk::refusal).toList();
        if (reasons.stream().allMatch(Optional::isEmpty)) {
            return new Delivery(key, content, List.of(), memory.lastNumber(), Map.of(), List.of(), Optional.of(today));
        }
        var number = memory.lastNumber() + 1;
        var answer = new AnswerFile(
                String.format(Locale.ROOT, "AGREEMENT-ANSWER-%09d.csv", number), refusing(name, rows, reasons));
        return new Delivery(key, content, List.of(), number, Map.of(), List.of(answer), Optional.empty());
    }

    private static byte[] refusing(String name, List<Row> rows, List<Optional<String>> reasons) {
        var list = name.replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9._-]", "");
        var lines = IntStream.range(0, rows.size())
                .mapToObj(i -> String.join(
                        ",",
                        list,
                        rows.get(i).claim(),
                        rows.get(i).line(),
                        rows.get(i).amount(),
                        reasons.get(i).isPresent() ? "REFUSED" : "NOT DECIDED",
                        "\"" + reasons.get(i).orElse("") + "\""))
                .collect(Collectors.joining("\r\n"));
        return (HEADING + "\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Why a row cannot be kept; nothing when it can. */
    private Optional<String> refusal(Row row) {
        if (!seen.add(row.claim() + "|" + row.line())) {
            return Optional.of("the line stands in the list before");
        }
        if (!NUMBER.matcher(row.line()).matches()
                || !AMOUNT.matcher(row.amount()).matches()) {
            return Optional.of("the row is not a claim number, a line and an amount");
        }
        return folder.onFile(row.claim())
                .map(claim -> refusal(claim, row))
                .orElse(Optional.of("we know no claim of that number"));
    }

    private Optional<String> refusal(ClaimOnFile claim, Row row) {
        var standing = folder.paid().standingFor(row.claim());
        var line = Integer.parseInt(row.line());
        if (standing.isEmpty()) {
            return Optional.of("no decision stands on the claim");
        }
        if (folder.isAgreed(standing.get().number())) {
            return Optional.of("the claim was settled by agreement before");
        }
        if (claim.covered().rank() > 1) {
            return Optional.of("another payer decided first");
        }
        var services = standing.get().payment().services();
        return line > services.size()
                ? Optional.of("the claim has no such line")
                : refusal(claim, line, services.get(line - 1), new BigDecimal(row.amount()));
    }

    private Optional<String> refusal(ClaimOnFile claim, int line, ServicePayment decided, BigDecimal amount) {
        if (decided.allowed().isEmpty()) {
            return Optional.of("the line was denied");
        }
        if (amount.compareTo(decided.charge()) > 0) {
            return Optional.of("the amount is above the charge");
        }
        if (amount.compareTo(decided.allowed().get()) < 0) {
            return Optional.of("the amount is below what we allowed");
        }
        var most = AgreementLimit.most(
                contract.agreementLimits(), claim.covered().lines().get(line - 1), contract.terms());
        return Money.of(amount).compareTo(most) > 0
                ? Optional.of("the amount is above our limit of " + most)
                : Optional.empty();
    }
}
