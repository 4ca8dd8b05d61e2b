package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.sandboxpayer.adjudication.AgreementLimit;
import org.claimwright.sandboxpayer.adjudication.Benefit;
import org.claimwright.sandboxpayer.adjudication.Correction;
import org.claimwright.sandboxpayer.adjudication.Deductible;
import org.claimwright.sandboxpayer.adjudication.Delay;
import org.claimwright.sandboxpayer.adjudication.Denial;
import org.claimwright.sandboxpayer.adjudication.Interest;
import org.claimwright.sandboxpayer.adjudication.Rate;
import org.claimwright.sandboxpayer.adjudication.Recovery;
import org.claimwright.sandboxpayer.adjudication.Stranger;
import org.claimwright.sandboxpayer.adjudication.Terms;
import org.claimwright.sandboxpayer.adjudication.Underpayment;

/** Reads a contract file line by line; a line that cannot be read names itself. */
final class ContractFile {
    private static final String DEFAULT = "contract.csv";
    private static final Pattern CELL = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,\"]*))(?:,|$)");

    private final Map<String, String> settings = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Deductible> deductibles = new ArrayList<>();
    private final List<Stranger> strangers = new ArrayList<>();
    private final List<Denial> denials = new ArrayList<>();
    private final List<Underpayment> underpayments = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<AgreementLimit> agreementLimits = new ArrayList<>();
    private Recovery recovery = Recovery.AT_ONCE;
    private Interest interest = Interest.NONE;

    private ContractFile() {}

    static Contract read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract " + file + " cannot be read", e);
        }
    }

    /** The one that comes with the payer. */
    static Contract readDefault() {
        try (InputStream file = ContractFile.class.getResourceAsStream(DEFAULT)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract parse(String text) {
        var file = new ContractFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::take);
        return Contract.of(file.settings, file.rejections, file.agreementLimits, file.terms());
    }

    private void take(String line) {
        var cells = cells(line);
        try {
            take(cells.get(0), new Row(cells.subList(1, cells.size())));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("the contract has a line that cannot be read: " + line, e);
        }
    }

    private void take(String kind, Row row) {
        switch (kind) {
            case "setting" -> settings.put(row.of(2).get(0), row.of(2).get(1));
            case "reject" -> rejections.add(Rejection.of(row.of(7)));
            case "rate" -> rates.add(Rate.of(row.of(5)));
            case "benefit" -> benefits.add(Benefit.of(row.of(5)));
            case "deductible" -> deductibles.add(Deductible.of(row.of(2)));
            case "stranger" -> strangers.add(Stranger.of(row.of(3)));
            case "deny" -> denials.add(Denial.of(row.of(7)));
            case "underpay" -> underpayments.add(Underpayment.of(row.of(3)));
            case "delay" -> delays.add(Delay.of(row.of(3)));
            case "correct" -> corrections.add(Correction.of(row.of(5)));
            case "agree" -> agreementLimits.add(AgreementLimit.of(row.of(2)));
            case "recover" -> recovery = Recovery.of(row.of(2));
            case "interest" -> interest = Interest.of(row.of(2));
            default -> throw new IllegalArgumentException("there is no row of the kind " + kind);
        }
    }

    /** What follows the kind of a row. */
    private record Row(List<String> cells) {
        List<String> of(int count) {
            if (cells.size() != count) {
                throw new IllegalArgumentException(count + " cells are wanted after the kind, not " + cells.size());
            }
            return cells;
        }
    }

    private Terms terms() {
        return new Terms(
                Integer.parseInt(Contract.required(settings, "days-to-pay")),
                new BigDecimal(Contract.required(settings, "default-percentage")),
                rates,
                benefits,
                deductibles,
                strangers,
                denials,
                underpayments,
                delays,
                corrections,
                recovery,
                interest);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                break;
            }
        }
        return cells;
    }
}
