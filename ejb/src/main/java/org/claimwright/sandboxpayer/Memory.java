package org.claimwright.sandboxpayer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.edi.X12File;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.Folders;

/**
 * What the payer must not forget, in a folder of its own: each file it was sent, with its answers, and each pay run, with
 * its remittances, kept whole before anything of them leaves. So a payer that was killed leaves the same files again, and
 * never others. What stands for whom is not kept: it is read again from what was received and sent.
 */
final class Memory {
    private static final String NOTES = "delivery.txt";
    private static final String RECEIVED = "received";
    private static final String ANSWERED = "answered";
    private static final String AGREED = "agreed ";

    private final Path folder;
    private final ClaimReader reader;
    private final ClaimFolder claims;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> interchanges = new HashSet<>();
    private final List<Path> unanswered = new ArrayList<>();
    private FileTime lastLeft = FileTime.fromMillis(0);
    private int entries;
    private int lastNumber;

    private Memory(Path folder, Contract contract) {
        this.folder = folder;
        this.reader = new ClaimReader(contract);
        this.claims = new ClaimFolder(contract);
    }

    static Memory in(Path folder, Contract contract) throws IOException {
        Files.createDirectories(folder);
        var memory = new Memory(folder, contract);
        for (var entry : listed(folder, "[0-9]+")) {
            memory.read(entry);
        }
        return memory;
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    boolean knowsInterchange(String interchange) {
        return interchanges.contains(interchange);
    }

    ClaimFolder claims() {
        return claims;
    }

    int lastNumber() {
        return lastNumber;
    }

    /** Keeps a delivery with its answers, all or nothing. */
    void keep(Delivery delivery) throws IOException {
        var aside = aside(delivery.answers());
        Folders.drop(aside, RECEIVED, delivery.content());
        settle(aside, notes(delivery));
        file(delivery.content());
        delivery.agreedOn().ifPresent(day -> claims.agree(AgreementList.read(delivery.content()), day));
    }

    /** Keeps a pay run with its remittances, all or nothing. */
    void keep(Payout payout) throws IOException {
        var notes = new ArrayList<>(List.of("number " + payout.lastNumber()));
        payout.settled().forEach(claim -> notes.add("settled " + claim));
        settle(aside(payout.remittances()), notes);
    }

    /** Leaves the answers of what was kept and not yet answered. */
    void answerInto(Path out) throws IOException {
        while (!unanswered.isEmpty()) {
            var entry = unanswered.get(0);
            for (var answer : answersIn(entry)) {
                Folders.drop(out, answer.getFileName().toString(), Files.readAllBytes(answer));
                lastLeft = after(lastLeft, out.resolve(answer.getFileName()));
            }
            Folders.drop(entry, ANSWERED, new byte[0]);
            unanswered.remove(0);
        }
    }

    /** Whoever takes files by their time must see the order, also where a file system's clock ticks slowly. */
    private static FileTime after(FileTime last, Path file) throws IOException {
        var left = Files.getLastModifiedTime(file);
        if (left.compareTo(last) > 0) {
            return left;
        }
        var next = FileTime.fromMillis(last.toMillis() + 1);
        Files.setLastModifiedTime(file, next);
        return next;
    }

    private Path aside(List<AnswerFile> answers) throws IOException {
        var aside = folder.resolve(".new");
        empty(aside);
        for (var answer : answers) {
            Folders.drop(aside, answer.name(), answer.content());
        }
        return aside;
    }

    private void settle(Path aside, List<String> notes) throws IOException {
        Folders.drop(aside, NOTES, String.join("\n", notes).getBytes(StandardCharsets.UTF_8));
        entries++;
        var entry = folder.resolve(String.format(Locale.ROOT, "%06d", entries));
        Files.move(aside, entry, StandardCopyOption.ATOMIC_MOVE);
        unanswered.add(entry);
        notes.forEach(this::recall);
    }

    private void read(Path entry) throws IOException {
        entries++;
        var notes = Files.readAllLines(entry.resolve(NOTES));
        notes.forEach(this::recall);
        if (Files.exists(entry.resolve(RECEIVED))) {
            file(Files.readAllBytes(entry.resolve(RECEIVED)));
            agree(notes, Files.readAllBytes(entry.resolve(RECEIVED)));
        }
        for (var remittance : listed(entry, "835.*\\.edi")) {
            remember(Files.readAllBytes(remittance));
        }
        if (!Files.exists(entry.resolve(ANSWERED))) {
            unanswered.add(entry);
        }
    }

    private void file(byte[] content) {
        reader.read(content)
                .filter(claim -> claims.accepted().holds(claim.number()))
                .forEach(claims::file);
    }

    private void agree(List<String> notes, byte[] content) {
        notes.stream()
                .filter(note -> note.startsWith(AGREED))
                .map(note -> LocalDate.parse(note.substring(AGREED.length())))
                .forEach(day -> claims.agree(AgreementList.read(content), day));
    }

    private void remember(byte[] remittance) {
        for (var interchange :
                X12File.read(new ByteArrayInputStream(remittance)).interchanges()) {
            var to = Correspondent.to(interchange);
            for (var set : interchange.sets()) {
                var advice = RemittanceAdvice.read(set).value();
                claims.remember(to.payment(advice.payee().identifier().value()), advice);
            }
        }
    }

    /** In the order of their numbers, which end their names: TA1 before 999 before 277CA. */
    private static List<Path> answersIn(Path entry) throws IOException {
        return listed(entry, ".*\\.(edi|csv)").stream()
                .sorted(Comparator.comparing(Memory::numberOf))
                .toList();
    }

    private static String numberOf(Path answer) {
        var name = answer.getFileName().toString();
        return name.substring(name.lastIndexOf('-'));
    }

    private static List<Path> listed(Path folder, String pattern) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var left : listed(folder, ".*")) {
                Files.delete(left);
            }
        }
    }

    private static List<String> notes(Delivery delivery) {
        var notes = new ArrayList<String>();
        notes.add("key " + delivery.key());
        notes.add("number " + delivery.lastNumber());
        delivery.interchanges().forEach(interchange -> notes.add("interchange " + interchange));
        delivery.agreedOn().ifPresent(day -> notes.add(AGREED + day));
        delivery.claims().forEach((number, likeness) -> notes.add("claim " + number + " " + likeness));
        return notes;
    }

    private void recall(String note) {
        var words = note.split(" ", 2);
        switch (words[0]) {
            case "key" -> keys.add(words[1]);
            case "number" -> lastNumber = Math.max(lastNumber, Integer.parseInt(words[1]));
            case "interchange" -> interchanges.add(words[1]);
            case "claim" -> claims.accepted().remember(words[1].split(" ")[0], words[1].split(" ")[1]);
            case "agreed" -> {}
            case "settled" -> claims.due().settle(words[1]);
            default -> throw new IllegalStateException("the payer's memory has a note it did not write: " + note);
        }
    }
}
