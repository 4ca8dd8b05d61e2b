package org.claimwright.sandboxpayer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.Folders;

/** A payer on two folders, with a contract of the test's own; each time it looks it was just started. */
final class PayerDesk {
    private final Path in;
    private final Path out;
    private final Contract contract;
    private LocalDate today = LocalDate.MIN;
    private int files;

    private PayerDesk(Path folder, Contract contract) throws IOException {
        this.in = Files.createDirectories(folder.resolve("in"));
        this.out = Files.createDirectories(folder.resolve("out"));
        this.contract = contract;
    }

    /** With the settings of the contract that comes with the payer, and these rows. */
    static PayerDesk with(Path folder, String... rows) throws IOException {
        var settings = defaults()
                .lines()
                .filter(line -> line.startsWith("setting,") || line.startsWith("reject,"))
                .collect(Collectors.joining("\n"));
        return new PayerDesk(folder, ContractFile.parse(settings + "\n" + String.join("\n", rows)));
    }

    static PayerDesk withItsOwnContract(Path folder) throws IOException {
        return new PayerDesk(folder, ContractFile.parse(defaults()));
    }

    static PayerDesk withItsOwnContract(Path folder, String old, String replacement) throws IOException {
        if (!defaults().contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return new PayerDesk(folder, ContractFile.parse(defaults().replace(old, replacement)));
    }

    private static String defaults() throws IOException {
        try (var file = SandboxPayer.class.getResourceAsStream("contract.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    PayerDesk receive(ClaimFile file) throws IOException {
        files++;
        Folders.drop(in, "%06d.edi".formatted(files), file.bytes());
        look();
        return this;
    }

    Contract contract() {
        return contract;
    }

    /** A list of agreed amounts: claim number, line, amount. */
    PayerDesk receiveAgreement(String name, String... rows) throws IOException {
        var list = "payer_claim_number,line,agreed_amount\r\n" + String.join("\r\n", rows) + "\r\n";
        Folders.drop(in, name + ".csv", list.getBytes(StandardCharsets.UTF_8));
        look();
        return this;
    }

    PayerDesk on(LocalDate day) throws IOException {
        today = day;
        look();
        return this;
    }

    private void look() throws IOException {
        var payer = new SandboxPayer(in, out, contract, () -> today);
        payer.look();
        payer.look();
        payer.look();
    }

    /** Every file it left, by name. */
    Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var names = Files.list(out)) {
            for (var name : names.toList()) {
                files.put(name.getFileName().toString(), Files.readString(name, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Its remittances, in the order in which it wrote them. */
    List<String> remittances() throws IOException {
        return files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("835"))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<RemittanceAdvice> advices() throws IOException {
        return remittances().stream()
                .flatMap(text -> read(text).sets().stream())
                .map(set -> RemittanceAdvice.read(set).value())
                .toList();
    }

    /** What the last remittance says from its first claim on. */
    String lastClaims() throws IOException {
        var all = remittances();
        var text = all.get(all.size() - 1);
        return text.substring(text.indexOf("CLP*"), text.indexOf("SE*"))
                .replace("\n", "")
                .replace("~", "~\n");
    }

    /** The numbers of those of some claims that it accepted, in their order. */
    List<String> accepted(List<String> patientControlNumbers) throws IOException {
        var numbers = acceptedNumbers();
        return patientControlNumbers.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toList();
    }

    /** The number it gave to a claim when it accepted it last. */
    String numberOf(String patientControlNumber) throws IOException {
        return Objects.requireNonNull(acceptedNumbers().get(patientControlNumber), patientControlNumber);
    }

    private Map<String, String> acceptedNumbers() throws IOException {
        var numbers = new HashMap<String, String>();
        files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("277CA"))
                .flatMap(file -> read(file.getValue()).sets().stream())
                .flatMap(set -> ClaimAcknowledgment.read(set).value().claims())
                .forEach(report -> report.payerClaimControlNumber()
                        .ifPresent(number -> numbers.put(report.trace().number(), number)));
        return numbers;
    }

    static X12File read(String text) {
        try (var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))) {
            return X12File.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
