package org.claimwright.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.kernel.Money;

/**
 * What stands in the files that went to the payer and came from it, added up from their segments and from nothing that the application
 * says: the charges of the claims that were sent, the payments, and what each decision made of its charge.
 */
final class PayersFiles {
    /** Above the contract's fee. */
    private static final String ABOVE_THE_FEE = "CO45";
    /** Nobody of this payer's: the practice still has to find who pays. */
    private static final String NOT_INSURED = "PR31";

    private final Map<String, Money> sent = new TreeMap<>();
    private final Map<String, Decided> decided = new TreeMap<>();
    private Money payments = Money.ZERO;
    private String current = "";

    /** The decisions on one claim together. */
    record Decided(Money charge, Money paid, Money contractual, Money patient, Money denied) {
        static final Decided NOTHING = new Decided(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Decided plus(Decided other) {
            return new Decided(
                    charge.plus(other.charge),
                    paid.plus(other.paid),
                    contractual.plus(other.contractual),
                    patient.plus(other.patient),
                    denied.plus(other.denied));
        }

        boolean comesOut() {
            return charge.equals(paid.plus(contractual).plus(patient).plus(denied));
        }
    }

    private PayersFiles() {}

    static PayersFiles in(Path... folders) {
        var all = new PayersFiles();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.read(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private void read(String file) {
        for (var segment : file.split("~")) {
            take(segment.strip().split("\\*"));
        }
    }

    private void take(String[] segment) {
        switch (segment[0]) {
            case "CLM" -> sent.put(segment[1], Money.of(segment[2]));
            case "BPR" -> payments = payments.plus(Money.of(segment[2]));
            case "CLP" -> {
                current = segment[1];
                add(new Decided(Money.of(segment[3]), Money.of(segment[4]), Money.ZERO, Money.ZERO, Money.ZERO));
            }
            case "CAS" -> adjustments(segment).forEach(this::add);
            default -> {}
        }
    }

    private void add(Decided part) {
        decided.merge(current, part, Decided::plus);
    }

    /** Reason, amount and quantity, up to six times (005010X221A1 CAS). */
    private static List<Decided> adjustments(String[] segment) {
        var parts = new ArrayList<Decided>();
        for (int reason = 2; reason + 1 < segment.length; reason += 3) {
            parts.add(adjustment(segment[1], segment[reason], Money.of(segment[reason + 1])));
        }
        return parts;
    }

    private static Decided adjustment(String group, String reason, Money amount) {
        if ((group + reason).equals(ABOVE_THE_FEE)) {
            return new Decided(Money.ZERO, Money.ZERO, amount, Money.ZERO, Money.ZERO);
        }
        return group.equals("PR") && !(group + reason).equals(NOT_INSURED)
                ? new Decided(Money.ZERO, Money.ZERO, Money.ZERO, amount, Money.ZERO)
                : new Decided(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, amount);
    }

    /** CLM02 by CLM01. */
    Map<String, Money> sent() {
        return sent;
    }

    /** By CLP01. */
    Map<String, Decided> decided() {
        return decided;
    }

    /** BPR02 of all. */
    Money payments() {
        return payments;
    }

    Decided together() {
        return decided.values().stream().reduce(Decided.NOTHING, Decided::plus);
    }

    Money charges() {
        return Money.sum(sent.values());
    }
}
