package org.claimwright.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.ApplicationProcess;
import org.claimwright.BesideApplication;
import org.claimwright.kernel.Folders;

/** A practice of the running application that {@link PracticeMaker} made, and what the test asks of it. */
record MadePractice(String address, String key, String taxId, int id, Path in, Path out, Path done) {
    private static final String MAKER = "practice-maker";

    /** A claim that was entered there. */
    record Made(long claim, String patientControlNumber, String charge, LocalDate day) {}

    /** Puts the maker beside the application. */
    static void deployMaker(ApplicationProcess application) {
        BesideApplication.deploy(application, MAKER, PracticeMaker.class);
    }

    static MadePractice open(ApplicationProcess application, String key, String taxId) {
        var told = ask(application.address(), "practice?key=" + key + "&taxId=" + taxId);
        return new MadePractice(
                application.address(),
                key,
                taxId,
                Integer.parseInt(told.get(0)),
                Path.of(told.get(1)),
                Path.of(told.get(2)),
                Path.of(told.get(3)));
    }

    String payerId() {
        return key.toUpperCase();
    }

    List<Made> enterClaims(int count) {
        return ask(address, "claims?practice=" + id + "&key=" + key + "&count=" + count).stream()
                .map(line -> line.split(" "))
                .map(word -> new Made(Long.parseLong(word[0]), word[1], word[2], LocalDate.parse(word[3])))
                .toList();
    }

    /** All in one file. */
    void release(List<Made> claims) {
        var ids = claims.stream().map(made -> Long.toString(made.claim())).collect(Collectors.joining(","));
        assertEquals(
                List.of(Integer.toString(claims.size())), ask(address, "release?practice=" + id + "&claims=" + ids));
    }

    void receives(String name, String content) {
        try {
            Folders.drop(in, name, content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ask(String address, String deed) {
        return new BesideApplication(address + "/" + MAKER + "/").ask(deed, "");
    }
}
