package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.kernel.Folders;

/**
 * What the payer must not forget, in a folder of its own: each delivery with its answers, kept whole before the first
 * answer leaves. So a payer that was killed leaves the same answers again, and never others.
 */
final class Memory {
    private static final String NOTES = "delivery.txt";
    private static final String ANSWERED = "answered";

    private final Path folder;
    private final AcceptedClaims claims = new AcceptedClaims();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> interchanges = new HashSet<>();
    private int deliveries;
    private int lastNumber;

    private Memory(Path folder) {
        this.folder = folder;
    }

    static Memory in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var memory = new Memory(folder);
        for (var delivery : memory.kept()) {
            memory.deliveries++;
            Files.readAllLines(delivery.resolve(NOTES)).forEach(memory::recall);
        }
        return memory;
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    boolean knowsInterchange(String interchange) {
        return interchanges.contains(interchange);
    }

    AcceptedClaims claims() {
        return claims;
    }

    int lastNumber() {
        return lastNumber;
    }

    /** Keeps a delivery with its answers, all or nothing. */
    void keep(Delivery delivery) throws IOException {
        var aside = folder.resolve(".new");
        empty(aside);
        for (var answer : delivery.answers()) {
            Folders.drop(aside, answer.name(), answer.content());
        }
        Folders.drop(aside, NOTES, String.join("\n", notes(delivery)).getBytes(StandardCharsets.UTF_8));
        deliveries++;
        Files.move(
                aside, folder.resolve(String.format(Locale.ROOT, "%06d", deliveries)), StandardCopyOption.ATOMIC_MOVE);
        notes(delivery).forEach(this::recall);
    }

    /** Leaves the answers of what was kept and not yet answered. */
    void answerInto(Path out) throws IOException {
        for (var delivery : kept()) {
            if (!Files.exists(delivery.resolve(ANSWERED))) {
                for (var answer : answersIn(delivery)) {
                    Folders.drop(out, answer.getFileName().toString(), Files.readAllBytes(answer));
                }
                Folders.drop(delivery, ANSWERED, new byte[0]);
            }
        }
    }

    private List<Path> kept() throws IOException {
        return listed(folder, "[0-9]+");
    }

    /** In the order of their control numbers, which end their names: TA1 before 999 before 277CA. */
    private static List<Path> answersIn(Path delivery) throws IOException {
        return listed(delivery, ".*\\.edi").stream()
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
        delivery.claims().forEach((number, likeness) -> notes.add("claim " + number + " " + likeness));
        return notes;
    }

    private void recall(String note) {
        var words = note.split(" ", 2);
        switch (words[0]) {
            case "key" -> keys.add(words[1]);
            case "number" -> lastNumber = Math.max(lastNumber, Integer.parseInt(words[1]));
            case "interchange" -> interchanges.add(words[1]);
            case "claim" -> claims.remember(words[1].split(" ")[0], words[1].split(" ")[1]);
            default -> throw new IllegalStateException("the payer's memory has a note it did not write: " + note);
        }
    }
}
